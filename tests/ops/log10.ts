x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
i = torch.tensor([3, 1, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.log10(x))
print(torch.log10(torch.to(x, 7)))
print(torch.log10(i), torch.log10(torch.to(i, 3)), torch.log10(torch.to(i, 1)))
print(torch.log10(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.log10(b), 99.))
print(torch.nan_to_num(torch.log10(special), 99., 1000., -1000.))
print(torch.log10(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.log10(c), 9)))
print(torch.view_as_real(torch.to(torch.log10(torch.to(c, 10)), 10)))
print(torch.log10(torch.tensor(0.5)), torch.log10(torch.zeros([2, 0])))
y = torch.log10(torch.t(x))
print(y, torch.stride(y))
print(torch.log10(torch.select(x, 1, 2)), torch.stride(torch.log10(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.log10_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.log10_(y)))
o = torch.zeros([0])
print(torch.log10(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.log10(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.log10(i, out=o))
---
 0.1761 -0.6021 -0.1249
-0.3010  0.3979  0.0000
[ CPUFloatType{2,3} ]
 0.1761 -0.6021 -0.1249
-0.3010  0.3979  0.0000
[ CPUDoubleType{2,3} ]
 0.4771
 0.0000
 0.3010
[ CPUFloatType{3} ]  0.4771
 0.0000
 0.3010
[ CPUFloatType{3} ]  0.4771
 0.0000
 0.3010
[ CPUFloatType{3} ]
 0.4771
 0.0000
 0.3010
[ CPUFloatType{3} ]
 0
-3.40282e+38
[ CPUFloatType{2} ]
 1000.0000
   99.0000
   99.0000
-1000.0000
    0.0000
   99.0000
   -0.3010
   99.0000
[ CPUFloatType{8} ]
 0.1758 -0.6016 -0.1250
-0.3008  0.3984  0.0000
[ CPUBFloat16Type{2,3} ]
 0.0485  0.2014
 0.3044  1.3104
 0.1990 -0.5425
[ CPUFloatType{3,2} ]
 0.0485  0.2014
 0.3044  1.3104
 0.1990 -0.5425
[ CPUDoubleType{3,2} ]
-0.30103
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.1761 -0.3010
-0.6021  0.3979
-0.1249  0.0000
[ CPUFloatType{3,2} ] [1, 3]
-0.1249
 0.0000
[ CPUFloatType{2} ] [3, 1]
 0.1761  0.2500  0.7500
-0.3010  2.5000  1.0000
[ CPUFloatType{2,3} ]  0.1761
-0.3010
[ CPUFloatType{2} ]
 0.0485  0.2014
 0.3044  1.3104
 0.1990 -0.5425
[ CPUFloatType{3,2} ]
 0.1761 -0.6021 -0.1249
-0.3010  0.3979  0.0000
[ CPUFloatType{2,3} ]
 0.1761 -0.6021 -0.1249
-0.3010  0.3979  0.0000
[ CPUFloatType{2,3} ]
 0.1761 -0.6021 -0.1249
-0.3010  0.3979  0.0000
[ CPUDoubleType{2,3} ]
 0.1761 -0.3010
-0.6021  0.3979
-0.1249  0.0000
[ CPUDoubleType{3,2} ]
 0.4771
 0.0000
 0.3010
[ CPUFloatType{3} ]
===
i = torch.tensor([3, 1, 2])
y = torch.clone(i)
print(torch.log10_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.log10_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
o = torch.zeros([2, 3], dtype=11)
print(torch.log10(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
