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
print(torch.nan_to_num(torch.mul(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.mul(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.mul(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.mul(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.mul(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.mul(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.mul(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.mul(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.mul(torch.zeros([2, 0]), torch.zeros([1])), torch.mul(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.mul(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.mul(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.mul(special, special), 99., 1000., -1000.))
z = torch.mul(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.mul(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.mul(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.view_as_real(torch.to(torch.mul(c, c), 9)))
print(torch.view_as_real(torch.to(torch.mul(c, row), 9)))
print(torch.view_as_real(torch.to(torch.mul(torch.abs(row), c), 9)))
print(torch.nan_to_num(torch.mul(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.mul(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.mul(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.mul(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.mul(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.mul(torch.to(i, 1), 2.5), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.mul_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.mul_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.mul_(z, z), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.mul_(z, j))
z = torch.clone(row)
print(torch.nan_to_num(torch.mul_(z, i), 99., 1000., -1000.))
z = torch.clone(b)
print(torch.mul_(z, d))
z = torch.clone(x)
print(torch.nan_to_num(torch.mul_(z, 2), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.mul_(z, 2))
o = torch.zeros([0])
print(torch.nan_to_num(torch.mul(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.mul(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.mul(i, j, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.mul(x, 2, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(torch.multiply(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.multiply(x, 2), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.multiply_(z, y), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.multiply_(z, 2), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.multiply(x, y, out=o), 99., 1000., -1000.))
print(3 * i, 2.5 * i)
---
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUDoubleType{2,3} ]
-3.0000 -0.2500  1.5000
 4.0000 -2.5000 -0.2500
[ CPUFloatType{2,3} ]
 4.0000 -2.0000  1.0000
-2.0000  1.0000 -0.5000
 1.0000 -0.5000  0.2500
[ CPUFloatType{3,3} ]
-14
-15
  8
[ CPULongType{3} ]
-14
-15
  8
[ CPUIntType{3} ]  242
  15
   8
[ CPUByteType{3} ]
-14
 -5
  1
[ CPUFloatType{3} ]
 0
 0
 1
[ CPUBoolType{3} ]
 2
 0
 4
[ CPULongType{3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUBFloat16Type{2,3} ] -3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUHalfType{2,3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-3.7500  0.6250  7.5000
 5.0000  6.2500 -1.2500
[ CPUFloatType{2,3} ] -3.7500  0.6250  7.5000
 5.0000  6.2500 -1.2500
[ CPUFloatType{2,3} ] -17.5000
 12.5000
  5.0000
[ CPUFloatType{3} ] 6.25
[ CPUFloatType{} ]
-3.7500  0.6250  7.5000
 5.0000  6.2500 -1.2500
[ CPUFloatType{2,3} ]  5.0000
-2.5000
 1.2500
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000
-1000
   99
    1
    0
[ CPUFloatType{5} ]  1000
-1000
   99
    1
    0
[ CPUFloatType{5} ]  1000
 1000
   99
    1
    0
[ CPUFloatType{5} ]
-3.0000 -6.0000
-0.1875  1.2500
 4.5000 -2.0000
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 0.7500  1.0000
 3.9375 -1.0000
-2.0000 -1.5000
[ CPUFloatType{3,2} ]
 2.0000  1.0000
 2.0000 -0.2500
 0.2500 -0.7500
[ CPUFloatType{3,2} ]
 2.0000  1.0000
-2.0000  0.2500
 0.2500 -0.7500
[ CPUFloatType{3,2} ]
-3.0000  0.5000  6.0000
 4.0000  5.0000 -1.0000
[ CPUFloatType{2,3} ]  2.2500 -0.3750 -4.5000
-3.0000 -3.7500  0.7500
[ CPUFloatType{2,3} ]
-14
 10
  4
[ CPULongType{3} ] -17.5000
 12.5000
  5.0000
[ CPUFloatType{3} ]
 2
 0
 2
[ CPULongType{3} ]
-1.9453  0.3242  3.8906
 2.5938  3.2500 -0.6484
[ CPUBFloat16Type{2,3} ]
  52
 220
  88
[ CPUByteType{3} ]
-17.5000
 12.5000
  5.0000
[ CPUFloatType{3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 4.0000 -2.5000 -0.2500
[ CPUFloatType{2,3} ]
 2.2500  0.0625  9.0000
 4.0000  6.2500  0.2500
[ CPUFloatType{2,3} ]
-14
-15
  8
[ CPULongType{3} ]
-14
 -5
  1
[ CPUFloatType{3} ]
 0
 0
 1
[ CPUBoolType{3} ]
-3.0000  0.5000  6.0000
 4.0000  5.0000 -1.0000
[ CPUFloatType{2,3} ]
-14
 10
  4
[ CPULongType{3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUDoubleType{2,3} ]
-3.0000 -6.0000
-0.1875  1.2500
 4.5000 -2.0000
[ CPUDoubleType{3,2} ]
-14
-15
  8
[ CPUFloatType{3} ]
-3.0000  0.5000  6.0000
 4.0000  5.0000 -1.0000
[ CPUFloatType{2,3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-3.0000  0.5000  6.0000
 4.0000  5.0000 -1.0000
[ CPUFloatType{2,3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-3.0000  0.5000  6.0000
 4.0000  5.0000 -1.0000
[ CPUFloatType{2,3} ]
-3.0000 -0.1875  4.5000
-6.0000  1.2500 -2.0000
[ CPUFloatType{2,3} ]
-21
 15
  6
[ CPULongType{3} ] -17.5000
 12.5000
  5.0000
[ CPUFloatType{3} ]
===
print(torch.mul(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.mul_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.mul_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.mul_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.mul_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.mul_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
