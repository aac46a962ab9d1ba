x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.ne(x, y))
print(torch.ne(torch.to(x, 7), y))
print(torch.ne(x, row))
print(torch.ne(torch.unsqueeze(row, 1), row))
print(torch.ne(i, j))
print(torch.ne(torch.to(i, 3), torch.to(j, 1)), torch.ne(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.ne(i, row))
print(torch.ne(b, d))
print(torch.ne(b, j))
print(torch.ne(torch.to(x, 15), torch.to(y, 15)), torch.ne(torch.to(x, 15), y))
print(torch.ne(torch.to(x, 5), torch.to(y, 5)))
print(torch.ne(torch.to(x, 5), torch.to(y, 15)))
print(torch.ne(x, zero), torch.ne(zero, x), torch.ne(i, zero), torch.ne(zero, zero))
print(torch.ne(x, torch.to(zero, 7)), torch.ne(torch.to(row, 5), torch.to(zero, 7)))
print(torch.ne(torch.zeros([2, 0]), torch.zeros([1])), torch.ne(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.ne(special, torch.ones([1])), torch.ne(torch.ones([1]), special), torch.ne(special, special))
z = torch.ne(torch.t(x), torch.t(y))
print(z, torch.stride(z))
z = torch.ne(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.ne(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.view_as_real(torch.to(torch.ne(c, c), 9)))
print(torch.view_as_real(torch.to(torch.ne(c, row), 9)))
print(torch.view_as_real(torch.to(torch.ne(torch.abs(row), c), 9)))
print(torch.ne(x, 2), torch.ne(x, -1.5))
print(torch.ne(i, 2), torch.ne(i, 2.5))
print(torch.ne(b, 2))
print(torch.ne(torch.to(x, 15), 1.3))
print(torch.ne(torch.to(torch.abs(i), 0), 300))
print(torch.ne(torch.to(i, 1), 2.5))
z = torch.clone(x)
print(torch.ne_(z, y))
print(z)
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.ne_(w, row)
print(z)
z = torch.clone(x)
print(torch.ne_(z, z))
z = torch.clone(i)
print(torch.ne_(z, j))
z = torch.clone(i)
print(torch.ne_(z, row))
z = torch.clone(row)
print(torch.ne_(z, i))
z = torch.clone(b)
print(torch.ne_(z, d))
z = torch.clone(b)
print(torch.ne_(z, j))
z = torch.clone(x)
print(torch.ne_(z, 2))
z = torch.clone(i)
print(torch.ne_(z, 2))
z = torch.clone(i)
print(torch.ne_(z, 2.5))
o = torch.zeros([0])
print(torch.ne(x, y, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.ne(x, y, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.ne(i, j, out=o))
o = torch.zeros([3], dtype=4)
print(torch.ne(row, row, out=o))
o = torch.zeros([3], dtype=11)
print(torch.ne(i, j, out=o))
o = torch.zeros([0])
print(torch.ne(x, 2, out=o))
print(torch.not_equal(x, y))
print(torch.not_equal(x, 2))
z = torch.clone(x)
print(torch.not_equal_(z, y))
z = torch.clone(x)
print(torch.not_equal_(z, 2))
o = torch.zeros([0])
print(torch.not_equal(x, y, out=o))
o = torch.zeros([0])
print(torch.not_equal(x, 2, out=o))
print(torch.ne(torch.tensor([16777217]), torch.tensor([16777216.])))
print(torch.ne(torch.tensor([250, 0], dtype=0), -6), torch.ne(torch.tensor([0, 44], dtype=0), 256))
---
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1  1  1
 0  1  1
[ CPUBoolType{2,3} ]
 0  1  1
 1  0  1
 1  1  0
[ CPUBoolType{3,3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]  1
 1
 1
[ CPUBoolType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1
 0
 0
[ CPUBoolType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]  1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1  1  1
 1  0  1
[ CPUBoolType{2,3} ]  1  1  1
 1  0  1
[ CPUBoolType{2,3} ]  1
 1
 1
[ CPUBoolType{3} ] 0
[ CPUBoolType{} ]
 1  1  1
 1  0  1
[ CPUBoolType{2,3} ]  1
 1
 1
[ CPUBoolType{3} ]
[ CPUBoolType{2,0} ] [ CPUBoolType{0,3} ]
 1
 1
 1
 0
 1
[ CPUBoolType{5} ]  1
 1
 1
 0
 1
[ CPUBoolType{5} ]  0
 0
 1
 0
 0
[ CPUBoolType{5} ]
 1  1
 1  1
 1  1
[ CPUBoolType{3,2} ] [1, 3]
[1, 3] [2, 1]
 0  0
 0  0
 0  0
[ CPUFloatType{3,2} ]
 1  0
 1  0
 1  0
[ CPUFloatType{3,2} ]
 1  0
 1  0
 1  0
[ CPUFloatType{3,2} ]
 1  1  1
 0  1  1
[ CPUBoolType{2,3} ]  0  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1
 1
 0
[ CPUBoolType{3} ]  1
 1
 1
[ CPUBoolType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 0.0000  1.0000  1.0000
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 1
 1
 1
[ CPULongType{3} ]
 1
 1
 1
[ CPULongType{3} ]
 1
 1
 1
[ CPUFloatType{3} ]
 1
 0
 0
[ CPUBoolType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1  1  1
 0  1  1
[ CPUFloatType{2,3} ]
 1
 1
 0
[ CPULongType{3} ]
 1
 1
 1
[ CPULongType{3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
 1  1  1
 1  1  1
[ CPUDoubleType{2,3} ]
 1  1
 1  1
 1  1
[ CPUDoubleType{3,2} ]
 1
 1
 1
[ CPUFloatType{3} ]
 0
 0
 0
[ CPULongType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1  1  1
 0  1  1
[ CPUFloatType{2,3} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1  1  1
 0  1  1
[ CPUBoolType{2,3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
 1  1  1
 0  1  1
[ CPUFloatType{2,3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
 1  1  1
 0  1  1
[ CPUFloatType{2,3} ]
 0
[ CPUBoolType{1} ]
 0
 1
[ CPUBoolType{2} ]  0
 1
[ CPUBoolType{2} ]
===
print(torch.ne(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.ne_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.ne_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.ne_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
