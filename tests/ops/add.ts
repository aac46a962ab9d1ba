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
print(torch.nan_to_num(torch.add(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.add(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.add(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.add(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.add(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.add(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.add(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.add(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.add(torch.zeros([2, 0]), torch.zeros([1])), torch.add(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.add(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.add(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.add(special, special), 99., 1000., -1000.))
z = torch.add(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.add(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.add(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.view_as_real(torch.to(torch.add(c, c), 9)))
print(torch.view_as_real(torch.to(torch.add(c, row), 9)))
print(torch.view_as_real(torch.to(torch.add(torch.abs(row), c), 9)))
print(torch.nan_to_num(torch.add(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.add(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.add(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.add(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.add(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.add(torch.to(i, 1), 2.5), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.add_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.add_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.add_(z, z), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.add_(z, j))
z = torch.clone(row)
print(torch.nan_to_num(torch.add_(z, i), 99., 1000., -1000.))
z = torch.clone(b)
print(torch.add_(z, d))
z = torch.clone(x)
print(torch.nan_to_num(torch.add_(z, 2), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.add_(z, 2))
o = torch.zeros([0])
print(torch.nan_to_num(torch.add(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.add(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.add(i, j, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.add(x, 2, out=o), 99., 1000., -1000.))
print(torch.add(x, y, alpha=2), torch.add(i, j, alpha=-2), torch.add(x, 3, 0.5), torch.add(torch.to(x, 15), torch.to(y, 15), alpha=1.3))
print(torch.add(x, y, alpha=1.5))
z = torch.clone(x)
print(torch.add_(z, y, alpha=-1))
print(torch.add_(z, 2, 3))
o = torch.zeros([0])
print(torch.add(x, y, alpha=2, out=o))
print(torch.add(x, 2, 3, out=o))
print(torch.add(2, i), torch.add(2.5, i))
---
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUDoubleType{2,3} ]
 0.5000 -0.7500  3.5000
 4.0000  1.5000  0.0000
[ CPUFloatType{2,3} ]
 4.0000  1.0000  2.5000
 1.0000 -2.0000 -0.5000
 2.5000 -0.5000  1.0000
[ CPUFloatType{3,3} ]
-5
 2
 6
[ CPULongType{3} ]
-5
 2
 6
[ CPUIntType{3} ]  251
   8
   6
[ CPUByteType{3} ]
-5.0000
 4.0000
 2.5000
[ CPUFloatType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 3
-3
 5
[ CPULongType{3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUBFloat16Type{2,3} ]  0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUHalfType{2,3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUFloatType{2,3} ]
 1.0000  2.7500  5.5000
 4.5000  5.0000  2.0000
[ CPUFloatType{2,3} ]  1.0000  2.7500  5.5000
 4.5000  5.0000  2.0000
[ CPUFloatType{2,3} ] -4.5000
 7.5000
 4.5000
[ CPUFloatType{3} ] 5
[ CPUFloatType{} ]
 1.0000  2.7500  5.5000
 4.5000  5.0000  2.0000
[ CPUFloatType{2,3} ]  4.5000
 1.5000
 3.0000
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000
-1000
   99
    2
    1
[ CPUFloatType{5} ]  1000
-1000
   99
    2
    1
[ CPUFloatType{5} ]  1000
-1000
   99
    2
    0
[ CPUFloatType{5} ]
 0.5000 -1.0000
-0.5000  3.0000
 4.5000  3.5000
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 2.0000  1.0000
-4.0000  0.5000
 1.0000 -3.0000
[ CPUFloatType{3,2} ]
 3.0000  0.5000
-3.0000  0.2500
 1.0000 -1.5000
[ CPUFloatType{3,2} ]
 3.0000  0.5000
-1.0000  0.2500
 1.0000 -1.5000
[ CPUFloatType{3,2} ]
 0.5000  2.2500  5.0000
 4.0000  4.5000  1.5000
[ CPUFloatType{2,3} ] -3.0000 -1.2500  1.5000
 0.5000  1.0000 -2.0000
[ CPUFloatType{2,3} ]
-5
 7
 4
[ CPULongType{3} ] -4.5000
 7.5000
 4.5000
[ CPUFloatType{3} ]
 3
 2
 3
[ CPULongType{3} ]
-0.2031  1.5469  4.3125
 3.2969  3.7969  0.7969
[ CPUBFloat16Type{2,3} ]
 51
 49
 46
[ CPUByteType{3} ]
-4.5000
 7.5000
 4.5000
[ CPUFloatType{3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 4.0000  1.5000  0.0000
[ CPUFloatType{2,3} ]
-3.0000  0.5000  6.0000
 4.0000  5.0000 -1.0000
[ CPUFloatType{2,3} ]
-5
 2
 6
[ CPULongType{3} ]
-5.0000
 4.0000
 2.5000
[ CPUFloatType{3} ]
 1
 0
 1
[ CPUBoolType{3} ]
 0.5000  2.2500  5.0000
 4.0000  4.5000  1.5000
[ CPUFloatType{2,3} ]
-5
 7
 4
[ CPULongType{3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUFloatType{2,3} ]
 0.5000 -0.5000  4.5000
-1.0000  3.0000  3.5000
[ CPUDoubleType{2,3} ]
 0.5000 -1.0000
-0.5000  3.0000
 4.5000  3.5000
[ CPUDoubleType{3,2} ]
-5
 2
 6
[ CPUFloatType{3} ]
 0.5000  2.2500  5.0000
 4.0000  4.5000  1.5000
[ CPUFloatType{2,3} ]
 2.5000 -1.2500  6.0000
-4.0000  3.5000  7.5000
[ CPUFloatType{2,3} ] -11
 11
 -6
[ CPULongType{3} ]  0.0000  1.7500  4.5000
 3.5000  4.0000  1.0000
[ CPUFloatType{2,3} ]  1.0938 -0.7227  4.9375
-1.8906  3.1562  4.6875
[ CPUBFloat16Type{2,3} ]
 1.5000 -0.8750  5.2500
-2.5000  3.2500  5.5000
[ CPUFloatType{2,3} ]
-3.5000  1.0000  1.5000
 5.0000  2.0000 -4.5000
[ CPUFloatType{2,3} ]
  2.5000   7.0000   7.5000
 11.0000   8.0000   1.5000
[ CPUFloatType{2,3} ]
 2.5000 -1.2500  6.0000
-4.0000  3.5000  7.5000
[ CPUFloatType{2,3} ]
 4.5000  6.2500  9.0000
 8.0000  8.5000  5.5000
[ CPUFloatType{2,3} ]
-5
 7
 4
[ CPULongType{3} ] -4.5000
 7.5000
 4.5000
[ CPUFloatType{3} ]
===
print(torch.add(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.add_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.add_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.add_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.add_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.add_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.add(i, j, alpha=1.5))
---
raises: For integral input tensors, argument alpha must not be a floating point number.
