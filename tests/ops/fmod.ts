x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.fmod(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.fmod(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.fmod(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.fmod(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.fmod(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.fmod(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.fmod(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.fmod(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.fmod(torch.zeros([2, 0]), torch.zeros([1])), torch.fmod(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.fmod(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.fmod(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.fmod(special, special), 99., 1000., -1000.))
z = torch.fmod(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.fmod(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.fmod(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.nan_to_num(torch.fmod(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.fmod(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.fmod(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.fmod(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.fmod(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.fmod(torch.to(i, 1), 2.5), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.fmod_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.fmod_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.fmod_(z, z), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.fmod_(z, j))
z = torch.clone(row)
print(torch.nan_to_num(torch.fmod_(z, i), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.fmod_(z, 2), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.fmod_(z, 2))
o = torch.zeros([0])
print(torch.nan_to_num(torch.fmod(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.fmod(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.fmod(i, j, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.fmod(x, 2, out=o), 99., 1000., -1000.))
print(torch.fmod(torch.tensor([7., -7., 1.5, -1.5]), torch.tensor([-2., 2., 0.2, 0.2])))
---
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUDoubleType{2,3} ]
-1.5000  0.2500  0.0000
 0.0000  0.5000 -0.0000
[ CPUFloatType{2,3} ]
 0.0000  0.0000  0.0000
-1.0000 -0.0000 -0.0000
 0.5000  0.5000  0.0000
[ CPUFloatType{3,3} ]
-1
 2
 2
[ CPULongType{3} ]
-1
 2
 2
[ CPUIntType{3} ]  1
 2
 2
[ CPUByteType{3} ]
-1
 0
 0
[ CPUFloatType{3} ]
 1
 0
 1
[ CPULongType{3} ]
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUBFloat16Type{2,3} ] -1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUHalfType{2,3} ]
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.5000
 2.0000  0.0000 -0.5000
[ CPUFloatType{2,3} ]  1.0000  0.0000  2.5000
 0.5000  0.0000  0.0000
[ CPUFloatType{2,3} ] -2
 0
 2
[ CPUFloatType{3} ] 0
[ CPUFloatType{} ]
-1.5000  0.2500  0.5000
 2.0000  0.0000 -0.5000
[ CPUFloatType{2,3} ]  2.0000
-1.0000
 0.5000
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 99
 99
 99
  0
  0
[ CPUFloatType{5} ]   1
  1
 99
  0
 99
[ CPUFloatType{5} ]  99
 99
 99
  0
 99
[ CPUFloatType{5} ]
-1.5000  2.0000
 0.2500  0.0000
 0.0000 -0.5000
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
-1.5000  0.2500  1.0000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ] -0.0000  0.2500  0.0000
 0.5000  1.0000 -0.5000
[ CPUFloatType{2,3} ]
-1
 1
 0
[ CPULongType{3} ] -2
 0
 2
[ CPUFloatType{3} ]
 1
 0
 1
[ CPULongType{3} ]
-0.2031  0.2500  0.4062
 0.7031  1.2031 -0.5000
[ CPUBFloat16Type{2,3} ]
 7
 5
 2
[ CPUByteType{3} ]
-2
 0
 2
[ CPUFloatType{3} ]
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 0.0000  0.5000 -0.0000
[ CPUFloatType{2,3} ]
-0  0  0
 0  0 -0
[ CPUFloatType{2,3} ]
-1
 2
 2
[ CPULongType{3} ]
 2.0000
-1.0000
 0.5000
[ CPUFloatType{3} ]
-1.5000  0.2500  1.0000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
-1
 1
 0
[ CPULongType{3} ]
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.0000
 2.0000  0.0000 -0.5000
[ CPUDoubleType{2,3} ]
-1.5000  2.0000
 0.2500  0.0000
 0.0000 -0.5000
[ CPUDoubleType{3,2} ]
-1
 2
 2
[ CPUFloatType{3} ]
-1.5000  0.2500  1.0000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
 1.0000
-1.0000
 0.1000
-0.1000
[ CPUFloatType{4} ]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.fmod(b, d), 99., 1000., -1000.))
---
raises: "fmod_cpu" not implemented for 'Bool'
===
print(torch.fmod(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.fmod(c, c), 9)))
---
raises: "fmod_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.fmod_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.fmod_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.fmod_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.fmod_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.fmod_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
