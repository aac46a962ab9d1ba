x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.logical_not(x))
print(torch.logical_not(torch.to(x, 7)))
print(torch.logical_not(i), torch.logical_not(torch.to(i, 3)), torch.logical_not(torch.to(i, 1)))
print(torch.logical_not(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.logical_not(b), 99.))
print(torch.nan_to_num(torch.logical_not(special), 99., 1000., -1000.))
print(torch.logical_not(torch.to(x, 5)))
print(torch.logical_not(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.logical_not(c), 9)))
print(torch.view_as_real(torch.to(torch.logical_not(torch.to(c, 10)), 10)))
print(torch.logical_not(torch.tensor(0.5)), torch.logical_not(torch.zeros([2, 0])))
y = torch.logical_not(torch.t(x))
print(y, torch.stride(y))
print(torch.logical_not(torch.select(x, 1, 2)), torch.stride(torch.logical_not(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.logical_not_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(i)
print(torch.logical_not_(y))
y = torch.clone(c)
print(torch.view_as_real(torch.logical_not_(y)))
o = torch.zeros([0])
print(torch.logical_not(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.logical_not(x, out=torch.t(o)))
print(o)
o = torch.zeros([2, 3], dtype=4)
print(torch.logical_not(x, out=o))
o = torch.zeros([2, 3], dtype=11)
print(torch.logical_not(x, out=o))
o = torch.zeros([3])
print(torch.logical_not(i, out=o))
---
 0  0  0
 1  0  0
[ CPUBoolType{2,3} ]
 0  0  0
 1  0  0
[ CPUBoolType{2,3} ]
 0
 1
 0
[ CPUBoolType{3} ]  0
 1
 0
[ CPUBoolType{3} ]  0
 1
 0
[ CPUBoolType{3} ]
 0
 1
 0
[ CPUBoolType{3} ]
 0
 1
[ CPUBoolType{2} ]
 0
 0
 0
 1
 0
 0
 0
 0
[ CPUBoolType{8} ]
 0  0  0
 1  0  0
[ CPUBoolType{2,3} ]
 0  0  0
 1  0  0
[ CPUBoolType{2,3} ]
 0  0
 0  0
 0  0
[ CPUFloatType{3,2} ]
 0  0
 0  0
 0  0
[ CPUDoubleType{3,2} ]
0
[ CPUBoolType{} ] [ CPUBoolType{2,0} ]
 0  1
 0  0
 0  0
[ CPUBoolType{3,2} ] [1, 3]
 0
 0
[ CPUBoolType{2} ] [3, 1]
 0.0000  0.2500  0.7500
 1.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  0
 1
[ CPUFloatType{2} ]
 0
 1
 0
[ CPULongType{3} ]
 0  0
 0  0
 0  0
[ CPUFloatType{3,2} ]
 0  0  0
 1  0  0
[ CPUFloatType{2,3} ]
 0  0  0
 1  0  0
[ CPUFloatType{2,3} ]
 0  0  0
 1  0  0
[ CPUDoubleType{2,3} ]
 0  1
 0  0
 0  0
[ CPUDoubleType{3,2} ]
 0  0  0
 1  0  0
[ CPULongType{2,3} ]
 0  0  0
 1  0  0
[ CPUBoolType{2,3} ]
 0
 1
 0
[ CPUFloatType{3} ]
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.logical_not_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
