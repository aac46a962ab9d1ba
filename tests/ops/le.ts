x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.le(x, y))
print(torch.le(torch.to(x, 7), y))
print(torch.le(x, row))
print(torch.le(torch.unsqueeze(row, 1), row))
print(torch.le(i, j))
print(torch.le(torch.to(i, 3), torch.to(j, 1)), torch.le(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.le(i, row))
print(torch.le(b, d))
print(torch.le(b, j))
print(torch.le(torch.to(x, 15), torch.to(y, 15)), torch.le(torch.to(x, 15), y))
print(torch.le(torch.to(x, 5), torch.to(y, 5)))
print(torch.le(torch.to(x, 5), torch.to(y, 15)))
print(torch.le(x, zero), torch.le(zero, x), torch.le(i, zero), torch.le(zero, zero))
print(torch.le(x, torch.to(zero, 7)), torch.le(torch.to(row, 5), torch.to(zero, 7)))
print(torch.le(torch.zeros([2, 0]), torch.zeros([1])), torch.le(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.le(special, torch.ones([1])), torch.le(torch.ones([1]), special), torch.le(special, special))
z = torch.le(torch.t(x), torch.t(y))
print(z, torch.stride(z))
z = torch.le(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.le(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.le(x, 2), torch.le(x, -1.5))
print(torch.le(i, 2), torch.le(i, 2.5))
print(torch.le(b, 2))
print(torch.le(torch.to(x, 15), 1.3))
print(torch.le(torch.to(torch.abs(i), 0), 300))
print(torch.le(torch.to(i, 1), 2.5))
z = torch.clone(x)
print(torch.le_(z, y))
print(z)
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.le_(w, row)
print(z)
z = torch.clone(x)
print(torch.le_(z, z))
z = torch.clone(i)
print(torch.le_(z, j))
z = torch.clone(i)
print(torch.le_(z, row))
z = torch.clone(row)
print(torch.le_(z, i))
z = torch.clone(b)
print(torch.le_(z, d))
z = torch.clone(b)
print(torch.le_(z, j))
z = torch.clone(x)
print(torch.le_(z, 2))
z = torch.clone(i)
print(torch.le_(z, 2))
z = torch.clone(i)
print(torch.le_(z, 2.5))
o = torch.zeros([0])
print(torch.le(x, y, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.le(x, y, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.le(i, j, out=o))
o = torch.zeros([3], dtype=4)
print(torch.le(row, row, out=o))
o = torch.zeros([3], dtype=11)
print(torch.le(i, j, out=o))
o = torch.zeros([0])
print(torch.le(x, 2, out=o))
print(torch.less_equal(x, y))
print(torch.less_equal(x, 2))
z = torch.clone(x)
print(torch.less_equal_(z, y))
z = torch.clone(x)
print(torch.less_equal_(z, 2))
o = torch.zeros([0])
print(torch.less_equal(x, y, out=o))
o = torch.zeros([0])
print(torch.less_equal(x, 2, out=o))
print(torch.le(torch.tensor([16777217]), torch.tensor([16777216.])))
print(torch.le(torch.tensor([250, 0], dtype=0), -6), torch.le(torch.tensor([0, 44], dtype=0), 256))
---
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
 1  0  0
 1  0  1
[ CPUBoolType{2,3} ]
 1  0  0
 1  1  1
 1  0  1
[ CPUBoolType{3,3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]  0
 0
 1
[ CPUBoolType{3} ]
 1
 0
 0
[ CPUBoolType{3} ]
 0
 1
 1
[ CPUBoolType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]  1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
 1  1  0
 1  1  1
[ CPUBoolType{2,3} ]  0  0  1
 0  1  0
[ CPUBoolType{2,3} ]  1
 0
 1
[ CPUBoolType{3} ] 1
[ CPUBoolType{} ]
 1  1  0
 1  1  1
[ CPUBoolType{2,3} ]  1
 1
 1
[ CPUBoolType{3} ]
[ CPUBoolType{2,0} ] [ CPUBoolType{0,3} ]
 0
 1
 0
 1
 1
[ CPUBoolType{5} ]  1
 0
 0
 1
 0
[ CPUBoolType{5} ]  1
 1
 0
 1
 1
[ CPUBoolType{5} ]
 1  0
 0  0
 0  1
[ CPUBoolType{3,2} ] [1, 3]
[1, 3] [2, 1]
 1  1  0
 1  0  1
[ CPUBoolType{2,3} ]  1  0  0
 0  0  0
[ CPUBoolType{2,3} ]
 1
 0
 1
[ CPUBoolType{3} ]  1
 0
 1
[ CPUBoolType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1  1  0
 0  0  1
[ CPUBoolType{2,3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 1  0  0
 0  0  1
[ CPUFloatType{2,3} ]
 1  0  0
 0  0  1
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 1.0000  0.0000  1.0000
[ CPUFloatType{2,3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
 1
 0
 1
[ CPULongType{3} ]
 1
 0
 0
[ CPULongType{3} ]
 0
 1
 1
[ CPUFloatType{3} ]
 0
 1
 1
[ CPUBoolType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 1  1  0
 1  0  1
[ CPUFloatType{2,3} ]
 1
 0
 1
[ CPULongType{3} ]
 1
 0
 1
[ CPULongType{3} ]
 1  0  0
 0  0  1
[ CPUFloatType{2,3} ]
 1  0  0
 0  0  1
[ CPUFloatType{2,3} ]
 1  0  0
 0  0  1
[ CPUDoubleType{2,3} ]
 1  0
 0  0
 0  1
[ CPUDoubleType{3,2} ]
 1
 0
 1
[ CPUFloatType{3} ]
 1
 1
 1
[ CPULongType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 1  1  0
 1  0  1
[ CPUFloatType{2,3} ]
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
 1  1  0
 1  0  1
[ CPUBoolType{2,3} ]
 1  0  0
 0  0  1
[ CPUFloatType{2,3} ]
 1  1  0
 1  0  1
[ CPUFloatType{2,3} ]
 1  0  0
 0  0  1
[ CPUFloatType{2,3} ]
 1  1  0
 1  0  1
[ CPUFloatType{2,3} ]
 1
[ CPUBoolType{1} ]
 1
 1
[ CPUBoolType{2} ]  1
 0
[ CPUBoolType{2} ]
===
print(torch.le(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.le(c, c), 9)))
---
raises: "le_cpu" not implemented for 'ComplexFloat'
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.le_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.le_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.le_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
