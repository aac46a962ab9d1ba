x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.square(x))
print(torch.square(torch.to(x, 7)))
print(torch.square(i), torch.square(torch.to(i, 3)), torch.square(torch.to(i, 1)))
print(torch.square(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.square(b), 99.))
print(torch.nan_to_num(torch.square(special), 99., 1000., -1000.))
print(torch.square(torch.to(x, 5)))
print(torch.square(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.square(c), 9)))
print(torch.view_as_real(torch.to(torch.square(torch.to(c, 10)), 10)))
print(torch.square(torch.tensor(0.5)), torch.square(torch.zeros([2, 0])))
y = torch.square(torch.t(x))
print(y, torch.stride(y))
print(torch.square(torch.select(x, 1, 2)), torch.stride(torch.square(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.square_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(i)
print(torch.square_(y))
y = torch.clone(c)
print(torch.view_as_real(torch.square_(y)))
o = torch.zeros([0])
print(torch.square(x, out=o))
print(o)
---
 2.2500  0.0625  0.5625
 0.0000  6.2500  0.2500
[ CPUFloatType{2,3} ]
 2.2500  0.0625  0.5625
 0.0000  6.2500  0.2500
[ CPUDoubleType{2,3} ]
 9
 0
 4
[ CPULongType{3} ]  9
 0
 4
[ CPUIntType{3} ]  9
 0
 4
[ CPUCharType{3} ]
 9
 0
 4
[ CPUByteType{3} ]
 1
 0
[ CPULongType{2} ]
 1000.0000
 1000.0000
   99.0000
    0.0000
    1.0000
    1.0000
    0.2500
    2.2500
[ CPUFloatType{8} ]
 2.2500  0.0625  0.5625
 0.0000  6.2500  0.2500
[ CPUHalfType{2,3} ]
 2.2500  0.0625  0.5625
 0.0000  6.2500  0.2500
[ CPUBFloat16Type{2,3} ]
 0.7500  1.0000
 3.9375 -1.0000
-2.0000 -1.5000
[ CPUFloatType{3,2} ]
 0.7500  1.0000
 3.9375 -1.0000
-2.0000 -1.5000
[ CPUDoubleType{3,2} ]
0.25
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 2.2500  0.0000
 0.0625  6.2500
 0.5625  0.2500
[ CPUFloatType{3,2} ] [1, 3]
 0.5625
 0.2500
[ CPUFloatType{2} ] [3, 1]
 2.2500  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  2.2500
 0.0000
[ CPUFloatType{2} ]
 9
 0
 4
[ CPULongType{3} ]
 0.7500  1.0000
 3.9375 -1.0000
-2.0000 -1.5000
[ CPUFloatType{3,2} ]
 2.2500  0.0625  0.5625
 0.0000  6.2500  0.2500
[ CPUFloatType{2,3} ]
 2.2500  0.0625  0.5625
 0.0000  6.2500  0.2500
[ CPUFloatType{2,3} ]
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.square_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([3, 2], dtype=7)
print(torch.square(x, out=torch.t(o)))
print(o)
---
raises: Found dtype Double but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=4)
print(torch.square(x, out=o))
---
raises: Found dtype Long but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.square(x, out=o))
---
raises: Found dtype Bool but expected Float
===
i = torch.tensor([-3, 0, 2])
o = torch.zeros([3])
print(torch.square(i, out=o))
---
raises: Found dtype Float but expected Long
