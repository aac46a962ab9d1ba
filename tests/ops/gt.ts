x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.gt(x, y))
print(torch.gt(torch.to(x, 7), y))
print(torch.gt(x, row))
print(torch.gt(torch.unsqueeze(row, 1), row))
print(torch.gt(i, j))
print(torch.gt(torch.to(i, 3), torch.to(j, 1)), torch.gt(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.gt(i, row))
print(torch.gt(b, d))
print(torch.gt(b, j))
print(torch.gt(torch.to(x, 15), torch.to(y, 15)), torch.gt(torch.to(x, 15), y))
print(torch.gt(torch.to(x, 5), torch.to(y, 5)))
print(torch.gt(torch.to(x, 5), torch.to(y, 15)))
print(torch.gt(x, zero), torch.gt(zero, x), torch.gt(i, zero), torch.gt(zero, zero))
print(torch.gt(x, torch.to(zero, 7)), torch.gt(torch.to(row, 5), torch.to(zero, 7)))
print(torch.gt(torch.zeros([2, 0]), torch.zeros([1])), torch.gt(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.gt(special, torch.ones([1])), torch.gt(torch.ones([1]), special), torch.gt(special, special))
z = torch.gt(torch.t(x), torch.t(y))
print(z, torch.stride(z))
z = torch.gt(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.gt(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.gt(x, 2), torch.gt(x, -1.5))
print(torch.gt(i, 2), torch.gt(i, 2.5))
print(torch.gt(b, 2))
print(torch.gt(torch.to(x, 15), 1.3))
print(torch.gt(torch.to(torch.abs(i), 0), 300))
print(torch.gt(torch.to(i, 1), 2.5))
z = torch.clone(x)
print(torch.gt_(z, y))
print(z)
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.gt_(w, row)
print(z)
z = torch.clone(x)
print(torch.gt_(z, z))
z = torch.clone(i)
print(torch.gt_(z, j))
z = torch.clone(i)
print(torch.gt_(z, row))
z = torch.clone(row)
print(torch.gt_(z, i))
z = torch.clone(b)
print(torch.gt_(z, d))
z = torch.clone(b)
print(torch.gt_(z, j))
z = torch.clone(x)
print(torch.gt_(z, 2))
z = torch.clone(i)
print(torch.gt_(z, 2))
z = torch.clone(i)
print(torch.gt_(z, 2.5))
o = torch.zeros([0])
print(torch.gt(x, y, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.gt(x, y, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.gt(i, j, out=o))
o = torch.zeros([3], dtype=4)
print(torch.gt(row, row, out=o))
o = torch.zeros([3], dtype=11)
print(torch.gt(i, j, out=o))
o = torch.zeros([0])
print(torch.gt(x, 2, out=o))
print(torch.greater(x, y))
print(torch.greater(x, 2))
z = torch.clone(x)
print(torch.greater_(z, y))
z = torch.clone(x)
print(torch.greater_(z, 2))
o = torch.zeros([0])
print(torch.greater(x, y, out=o))
o = torch.zeros([0])
print(torch.greater(x, 2, out=o))
print(torch.gt(torch.tensor([16777217]), torch.tensor([16777216.])))
print(torch.gt(torch.tensor([250, 0], dtype=0), -6), torch.gt(torch.tensor([0, 44], dtype=0), 256))
---
 0  1  1
 1  1  0
[ CPUBoolType{2,3} ]
 0  1  1
 1  1  0
[ CPUBoolType{2,3} ]
 0  1  1
 0  1  0
[ CPUBoolType{2,3} ]
 0  1  1
 0  0  0
 0  1  0
[ CPUBoolType{3,3} ]
 0
 1
 0
[ CPUBoolType{3} ]
 0
 1
 0
[ CPUBoolType{3} ]  1
 1
 0
[ CPUBoolType{3} ]
 0
 1
 1
[ CPUBoolType{3} ]
 1
 0
 0
[ CPUBoolType{3} ]
 0
 1
 0
[ CPUBoolType{3} ]
 0  1  1
 1  1  0
[ CPUBoolType{2,3} ]  0  1  1
 1  1  0
[ CPUBoolType{2,3} ]
 0  1  1
 1  1  0
[ CPUBoolType{2,3} ]
 0  1  1
 1  1  0
[ CPUBoolType{2,3} ]
 0  0  1
 0  0  0
[ CPUBoolType{2,3} ]  1  1  0
 1  0  1
[ CPUBoolType{2,3} ]  0
 1
 0
[ CPUBoolType{3} ] 0
[ CPUBoolType{} ]
 0  0  1
 0  0  0
[ CPUBoolType{2,3} ]  0
 0
 0
[ CPUBoolType{3} ]
[ CPUBoolType{2,0} ] [ CPUBoolType{0,3} ]
 1
 0
 0
 0
 0
[ CPUBoolType{5} ]  0
 1
 0
 0
 1
[ CPUBoolType{5} ]  0
 0
 0
 0
 0
[ CPUBoolType{5} ]
 0  1
 1  1
 1  0
[ CPUBoolType{3,2} ] [1, 3]
[1, 3] [2, 1]
 0  0  1
 0  1  0
[ CPUBoolType{2,3} ]  0  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 0
 1
 0
[ CPUBoolType{3} ]  0
 1
 0
[ CPUBoolType{3} ]
 0
 0
 0
[ CPUBoolType{3} ]
 0  0  1
 1  1  0
[ CPUBoolType{2,3} ]
 0
 0
 0
[ CPUBoolType{3} ]
 0
 1
 0
[ CPUBoolType{3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 0.0000  1.0000  0.0000
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 0
 1
 0
[ CPULongType{3} ]
 0
 1
 1
[ CPULongType{3} ]
 1
 0
 0
[ CPUFloatType{3} ]
 1
 0
 0
[ CPUBoolType{3} ]
 0
 1
 0
[ CPUBoolType{3} ]
 0  0  1
 0  1  0
[ CPUFloatType{2,3} ]
 0
 1
 0
[ CPULongType{3} ]
 0
 1
 0
[ CPULongType{3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0  1  1
 1  1  0
[ CPUDoubleType{2,3} ]
 0  1
 1  1
 1  0
[ CPUDoubleType{3,2} ]
 0
 1
 0
[ CPUFloatType{3} ]
 0
 0
 0
[ CPULongType{3} ]
 0
 1
 0
[ CPUBoolType{3} ]
 0  0  1
 0  1  0
[ CPUFloatType{2,3} ]
 0  1  1
 1  1  0
[ CPUBoolType{2,3} ]
 0  0  1
 0  1  0
[ CPUBoolType{2,3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0  0  1
 0  1  0
[ CPUFloatType{2,3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0  0  1
 0  1  0
[ CPUFloatType{2,3} ]
 0
[ CPUBoolType{1} ]
 0
 0
[ CPUBoolType{2} ]  0
 1
[ CPUBoolType{2} ]
===
print(torch.gt(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.gt(c, c), 9)))
---
raises: "gt_cpu" not implemented for 'ComplexFloat'
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.gt_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.gt_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.gt_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
