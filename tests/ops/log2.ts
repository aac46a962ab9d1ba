x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
i = torch.tensor([3, 1, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.log2(x))
print(torch.log2(torch.to(x, 7)))
print(torch.log2(i), torch.log2(torch.to(i, 3)), torch.log2(torch.to(i, 1)))
print(torch.log2(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.log2(b), 99.))
print(torch.nan_to_num(torch.log2(special), 99., 1000., -1000.))
print(torch.log2(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.log2(c), 9)))
print(torch.view_as_real(torch.to(torch.log2(torch.to(c, 10)), 10)))
print(torch.log2(torch.tensor(0.5)), torch.log2(torch.zeros([2, 0])))
y = torch.log2(torch.t(x))
print(y, torch.stride(y))
print(torch.log2(torch.select(x, 1, 2)), torch.stride(torch.log2(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.log2_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.log2_(y)))
o = torch.zeros([0])
print(torch.log2(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.log2(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.log2(i, out=o))
---
 0.5850 -2.0000 -0.4150
-1.0000  1.3219  0.0000
[ CPUFloatType{2,3} ]
 0.5850 -2.0000 -0.4150
-1.0000  1.3219  0.0000
[ CPUDoubleType{2,3} ]
 1.5850
 0.0000
 1.0000
[ CPUFloatType{3} ]  1.5850
 0.0000
 1.0000
[ CPUFloatType{3} ]  1.5850
 0.0000
 1.0000
[ CPUFloatType{3} ]
 1.5850
 0.0000
 1.0000
[ CPUFloatType{3} ]
 0
-3.40282e+38
[ CPUFloatType{2} ]
 1000
   99
   99
-1000
    0
   99
   -1
   99
[ CPUFloatType{8} ]
 0.5859 -2.0000 -0.4141
-1.0000  1.3203  0.0000
[ CPUBFloat16Type{2,3} ]
 0.1610  0.6689
 1.0112  4.3530
 0.6610 -1.8020
[ CPUFloatType{3,2} ]
 0.1610  0.6689
 1.0112  4.3530
 0.6610 -1.8020
[ CPUDoubleType{3,2} ]
-1
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.5850 -1.0000
-2.0000  1.3219
-0.4150  0.0000
[ CPUFloatType{3,2} ] [1, 3]
-0.4150
 0.0000
[ CPUFloatType{2} ] [3, 1]
 0.5850  0.2500  0.7500
-1.0000  2.5000  1.0000
[ CPUFloatType{2,3} ]  0.5850
-1.0000
[ CPUFloatType{2} ]
 0.1610  0.6689
 1.0112  4.3530
 0.6610 -1.8020
[ CPUFloatType{3,2} ]
 0.5850 -2.0000 -0.4150
-1.0000  1.3219  0.0000
[ CPUFloatType{2,3} ]
 0.5850 -2.0000 -0.4150
-1.0000  1.3219  0.0000
[ CPUFloatType{2,3} ]
 0.5850 -2.0000 -0.4150
-1.0000  1.3219  0.0000
[ CPUDoubleType{2,3} ]
 0.5850 -1.0000
-2.0000  1.3219
-0.4150  0.0000
[ CPUDoubleType{3,2} ]
 1.5850
 0.0000
 1.0000
[ CPUFloatType{3} ]
===
i = torch.tensor([3, 1, 2])
y = torch.clone(i)
print(torch.log2_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.log2_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
o = torch.zeros([2, 3], dtype=11)
print(torch.log2(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
