x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
i = torch.tensor([3, 1, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.rsqrt(x))
print(torch.rsqrt(torch.to(x, 7)))
print(torch.rsqrt(i), torch.rsqrt(torch.to(i, 3)), torch.rsqrt(torch.to(i, 1)))
print(torch.rsqrt(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.rsqrt(b), 99.))
print(torch.nan_to_num(torch.rsqrt(special), 99., 1000., -1000.))
print(torch.rsqrt(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.rsqrt(c), 9)))
print(torch.view_as_real(torch.to(torch.rsqrt(torch.to(c, 10)), 10)))
print(torch.rsqrt(torch.tensor(0.5)), torch.rsqrt(torch.zeros([2, 0])))
y = torch.rsqrt(torch.t(x))
print(y, torch.stride(y))
print(torch.rsqrt(torch.select(x, 1, 2)), torch.stride(torch.rsqrt(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.rsqrt_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.rsqrt_(y)))
o = torch.zeros([0])
print(torch.rsqrt(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.rsqrt(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.rsqrt(i, out=o))
---
 0.8165  2.0000  1.1547
 1.4142  0.6325  1.0000
[ CPUFloatType{2,3} ]
 0.8165  2.0000  1.1547
 1.4142  0.6325  1.0000
[ CPUDoubleType{2,3} ]
 0.5774
 1.0000
 0.7071
[ CPUFloatType{3} ]  0.5774
 1.0000
 0.7071
[ CPUFloatType{3} ]  0.5774
 1.0000
 0.7071
[ CPUFloatType{3} ]
 0.5774
 1.0000
 0.7071
[ CPUFloatType{3} ]
 1.0000e+00
 3.4028e+38
[ CPUFloatType{2} ]
    0.0000
   99.0000
   99.0000
 1000.0000
    1.0000
   99.0000
    1.4142
   99.0000
[ CPUFloatType{8} ]
 0.8164  2.0000  1.1562
 1.4141  0.6328  1.0000
[ CPUBFloat16Type{2,3} ]
 0.9204 -0.2173
 0.0438 -0.7030
 0.6452  0.4650
[ CPUFloatType{3,2} ]
 0.9204 -0.2173
 0.0438 -0.7030
 0.6452  0.4650
[ CPUDoubleType{3,2} ]
1.41421
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.8165  1.4142
 2.0000  0.6325
 1.1547  1.0000
[ CPUFloatType{3,2} ] [1, 3]
 1.1547
 1.0000
[ CPUFloatType{2} ] [3, 1]
 0.8165  0.2500  0.7500
 1.4142  2.5000  1.0000
[ CPUFloatType{2,3} ]  0.8165
 1.4142
[ CPUFloatType{2} ]
 0.9204 -0.2173
 0.0438 -0.7030
 0.6452  0.4650
[ CPUFloatType{3,2} ]
 0.8165  2.0000  1.1547
 1.4142  0.6325  1.0000
[ CPUFloatType{2,3} ]
 0.8165  2.0000  1.1547
 1.4142  0.6325  1.0000
[ CPUFloatType{2,3} ]
 0.8165  2.0000  1.1547
 1.4142  0.6325  1.0000
[ CPUDoubleType{2,3} ]
 0.8165  1.4142
 2.0000  0.6325
 1.1547  1.0000
[ CPUDoubleType{3,2} ]
 0.5774
 1.0000
 0.7071
[ CPUFloatType{3} ]
===
i = torch.tensor([3, 1, 2])
y = torch.clone(i)
print(torch.rsqrt_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.rsqrt_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
o = torch.zeros([2, 3], dtype=11)
print(torch.rsqrt(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
