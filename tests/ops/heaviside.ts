x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.heaviside(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.heaviside(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.heaviside(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.heaviside(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.heaviside(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.heaviside(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.heaviside(torch.zeros([2, 0]), torch.zeros([1])), torch.heaviside(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.heaviside(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.heaviside(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.heaviside(special, special), 99., 1000., -1000.))
z = torch.heaviside(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.heaviside(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.heaviside(torch.reshape(y, [3, 2]), torch.t(x))))
z = torch.clone(x)
print(torch.nan_to_num(torch.heaviside_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.heaviside_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.heaviside_(z, z), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.heaviside_(z, j))
z = torch.clone(b)
print(torch.heaviside_(z, d))
o = torch.zeros([0])
print(torch.nan_to_num(torch.heaviside(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
print(torch.heaviside(torch.tensor([-1., 0., 2.]), torch.tensor([0.5])))
---
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 1  1  1
 0  0  0
 1  1  1
[ CPUFloatType{3,3} ]
 0
 1
 1
[ CPULongType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 0  1  1
 1  1  0
[ CPUHalfType{2,3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1
 0
 0
 1
 1
[ CPUFloatType{5} ]  1
 1
 1
 1
 1
[ CPUFloatType{5} ]  1
 0
 0
 1
 0
[ CPUFloatType{5} ]
 0  1
 1  1
 1  0
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 1.0000  1.0000  0.0000
[ CPUFloatType{2,3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0
 1
 1
[ CPULongType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0  1  1
 1  1  0
[ CPUFloatType{2,3} ]
 0.0000
 0.5000
 1.0000
[ CPUFloatType{3} ]
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
print(torch.nan_to_num(torch.heaviside(torch.to(x, 7), y), 99., 1000., -1000.))
---
raises: heaviside is not yet implemented for tensors with different dtypes.
===
print(torch.heaviside(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.heaviside(c, c), 9)))
---
raises: heaviside is not yet implemented for complex tensors.
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.heaviside_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.heaviside_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.heaviside_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
