x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.sub(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.sub(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.sub(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.sub(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.sub(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.sub(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.sub(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.sub(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.sub(torch.zeros([2, 0]), torch.zeros([1])), torch.sub(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.sub(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.sub(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.sub(special, special), 99., 1000., -1000.))
z = torch.sub(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.sub(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.sub(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.view_as_real(torch.to(torch.sub(c, c), 9)))
print(torch.view_as_real(torch.to(torch.sub(c, row), 9)))
print(torch.view_as_real(torch.to(torch.sub(torch.abs(row), c), 9)))
print(torch.nan_to_num(torch.sub(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.sub(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.sub(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.sub(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.sub(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.sub(torch.to(i, 1), 2.5), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.sub_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.sub_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.sub_(z, z), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.sub_(z, j))
z = torch.clone(row)
print(torch.nan_to_num(torch.sub_(z, i), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.sub_(z, 2), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.sub_(z, 2))
o = torch.zeros([0])
print(torch.nan_to_num(torch.sub(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.sub(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.sub(i, j, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.sub(x, 2, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(torch.subtract(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.subtract(x, 2), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.subtract_(z, y), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.subtract_(z, 2), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.subtract(x, y, out=o), 99., 1000., -1000.))
print(torch.sub(x, y, alpha=2), torch.sub(i, j, alpha=-2), torch.sub(x, 3, 0.5), torch.sub(torch.to(x, 15), torch.to(y, 15), alpha=1.3))
print(torch.sub(x, y, alpha=1.5))
z = torch.clone(x)
print(torch.sub_(z, y, alpha=-1))
print(torch.sub_(z, 2, 3))
o = torch.zeros([0])
print(torch.sub(x, y, alpha=2, out=o))
print(torch.sub(x, 2, 3, out=o))
print(2 - i)
print(2.5 - x)
---
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUDoubleType{2,3} ]
-3.5000  1.2500  2.5000
 0.0000  3.5000 -1.0000
[ CPUFloatType{2,3} ]
 0.0000  3.0000  1.5000
-3.0000  0.0000 -1.5000
-1.5000  1.5000  0.0000
[ CPUFloatType{3,3} ]
-9
 8
-2
[ CPULongType{3} ]
-9
 8
-2
[ CPUIntType{3} ]  247
   2
 254
[ CPUByteType{3} ]
-9.0000
 6.0000
 1.5000
[ CPUFloatType{3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUBFloat16Type{2,3} ] -3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUHalfType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-4.0000 -2.2500  0.5000
-0.5000  0.0000 -3.0000
[ CPUFloatType{2,3} ]  4.0000  2.2500 -0.5000
 0.5000  0.0000  3.0000
[ CPUFloatType{2,3} ] -9.5000
 2.5000
-0.5000
[ CPUFloatType{3} ] 0
[ CPUFloatType{} ]
-4.0000 -2.2500  0.5000
-0.5000  0.0000 -3.0000
[ CPUFloatType{2,3} ] -0.5000
-3.5000
-2.0000
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000
-1000
   99
    0
   -1
[ CPUFloatType{5} ] -1000
 1000
   99
    0
    1
[ CPUFloatType{5} ]  99
 99
 99
  0
  0
[ CPUFloatType{5} ]
-3.5000  5.0000
 1.0000  2.0000
 1.5000 -4.5000
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 0  0
 0  0
 0  0
[ CPUFloatType{3,2} ]
-1.0000  0.5000
-1.0000  0.2500
 0.0000 -1.5000
[ CPUFloatType{3,2} ]
 1.0000 -0.5000
 3.0000 -0.2500
 0.0000  1.5000
[ CPUFloatType{3,2} ]
-3.5000 -1.7500  1.0000
 0.0000  0.5000 -2.5000
[ CPUFloatType{2,3} ]  0.0000  1.7500  4.5000
 3.5000  4.0000  1.0000
[ CPUFloatType{2,3} ]
-9
 3
 0
[ CPULongType{3} ] -9.5000
 2.5000
-0.5000
[ CPUFloatType{3} ]
-2.7969 -1.0469  1.7031
 0.7031  1.2031 -1.7969
[ CPUBFloat16Type{2,3} ]
 219
 217
 214
[ CPUByteType{3} ]
-9.5000
 2.5000
-0.5000
[ CPUFloatType{3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 0.0000  3.5000 -1.0000
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
-9
 8
-2
[ CPULongType{3} ]
 9.0000
-6.0000
-1.5000
[ CPUFloatType{3} ]
-3.5000 -1.7500  1.0000
 0.0000  0.5000 -2.5000
[ CPUFloatType{2,3} ]
-9
 3
 0
[ CPULongType{3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUDoubleType{2,3} ]
-3.5000  5.0000
 1.0000  2.0000
 1.5000 -4.5000
[ CPUDoubleType{3,2} ]
-9
 8
-2
[ CPUFloatType{3} ]
-3.5000 -1.7500  1.0000
 0.0000  0.5000 -2.5000
[ CPUFloatType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-3.5000 -1.7500  1.0000
 0.0000  0.5000 -2.5000
[ CPUFloatType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-3.5000 -1.7500  1.0000
 0.0000  0.5000 -2.5000
[ CPUFloatType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
-5.5000  1.7500  0.0000
 8.0000  1.5000 -8.5000
[ CPUFloatType{2,3} ]  -3
 -1
 10
[ CPULongType{3} ] -3.0000 -1.2500  1.5000
 0.5000  1.0000 -2.0000
[ CPUFloatType{2,3} ] -4.0938  1.2188  1.0547
 5.8750  1.8516 -5.6875
[ CPUBFloat16Type{2,3} ]
-4.5000  1.3750  0.7500
 6.5000  1.7500 -6.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUFloatType{2,3} ]
-5.5000 -6.5000 -1.5000
-7.0000 -3.0000 -2.5000
[ CPUFloatType{2,3} ]
-5.5000  1.7500  0.0000
 8.0000  1.5000 -8.5000
[ CPUFloatType{2,3} ]
-7.5000 -5.7500 -3.0000
-4.0000 -3.5000 -6.5000
[ CPUFloatType{2,3} ]
 9
-3
 0
[ CPULongType{3} ]
 4.0000  2.2500 -0.5000
 0.5000  0.0000  3.0000
[ CPUFloatType{2,3} ]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.sub(b, d), 99., 1000., -1000.))
---
raises: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
print(torch.nan_to_num(torch.sub(b, j), 99., 1000., -1000.))
---
raises: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
===
print(torch.sub(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.sub_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.sub_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.sub_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.sub_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
o = torch.zeros([3], dtype=11)
print(torch.sub(i, j, out=o))
---
raises: result type Long can't be cast to the desired output type Bool
