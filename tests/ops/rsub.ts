x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.rsub(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.rsub(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.rsub(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.rsub(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.rsub(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.rsub(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.rsub(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.rsub(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.rsub(torch.zeros([2, 0]), torch.zeros([1])), torch.rsub(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.rsub(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.rsub(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.rsub(special, special), 99., 1000., -1000.))
z = torch.rsub(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.rsub(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.rsub(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.view_as_real(torch.to(torch.rsub(c, c), 9)))
print(torch.view_as_real(torch.to(torch.rsub(c, row), 9)))
print(torch.view_as_real(torch.to(torch.rsub(torch.abs(row), c), 9)))
print(torch.nan_to_num(torch.rsub(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.rsub(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.rsub(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.rsub(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.rsub(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.rsub(torch.to(i, 1), 2.5), 99., 1000., -1000.))
print(torch.rsub(x, y, alpha=2), torch.rsub(i, 3, 2))
o = torch.zeros([0])
print(torch.rsub(x, 3, 2, out=o))
print(torch.rsub(x, y, alpha=2, out=o))
---
 3.5000 -1.0000 -1.5000
-5.0000 -2.0000  4.5000
[ CPUFloatType{2,3} ]
 3.5000 -1.0000 -1.5000
-5.0000 -2.0000  4.5000
[ CPUDoubleType{2,3} ]
 3.5000 -1.2500 -2.5000
 0.0000 -3.5000  1.0000
[ CPUFloatType{2,3} ]
 0.0000 -3.0000 -1.5000
 3.0000  0.0000  1.5000
 1.5000 -1.5000  0.0000
[ CPUFloatType{3,3} ]
 9
-8
 2
[ CPULongType{3} ]
 9
-8
 2
[ CPUIntType{3} ]    9
 254
   2
[ CPUByteType{3} ]
 9.0000
-6.0000
-1.5000
[ CPUFloatType{3} ]
 3.5000 -1.0000 -1.5000
-5.0000 -2.0000  4.5000
[ CPUBFloat16Type{2,3} ]  3.5000 -1.0000 -1.5000
-5.0000 -2.0000  4.5000
[ CPUFloatType{2,3} ]
 3.5000 -1.0000 -1.5000
-5.0000 -2.0000  4.5000
[ CPUHalfType{2,3} ]
 3.5000 -1.0000 -1.5000
-5.0000 -2.0000  4.5000
[ CPUFloatType{2,3} ]
 4.0000  2.2500 -0.5000
 0.5000  0.0000  3.0000
[ CPUFloatType{2,3} ] -4.0000 -2.2500  0.5000
-0.5000  0.0000 -3.0000
[ CPUFloatType{2,3} ]  9.5000
-2.5000
 0.5000
[ CPUFloatType{3} ] 0
[ CPUFloatType{} ]
 4.0000  2.2500 -0.5000
 0.5000  0.0000  3.0000
[ CPUFloatType{2,3} ]  0.5000
 3.5000
 2.0000
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
-1000
 1000
   99
    0
    1
[ CPUFloatType{5} ]  1000
-1000
   99
    0
   -1
[ CPUFloatType{5} ]  99
 99
 99
  0
  0
[ CPUFloatType{5} ]
 3.5000 -5.0000
-1.0000 -2.0000
-1.5000  4.5000
[ CPUFloatType{3,2} ] [1, 3]
[2, 1] [1, 3]
 0  0
 0  0
 0  0
[ CPUFloatType{3,2} ]
 1.0000 -0.5000
 1.0000 -0.2500
 0.0000  1.5000
[ CPUFloatType{3,2} ]
-1.0000  0.5000
-3.0000  0.2500
 0.0000 -1.5000
[ CPUFloatType{3,2} ]
 3.5000  1.7500 -1.0000
 0.0000 -0.5000  2.5000
[ CPUFloatType{2,3} ]  0.0000 -1.7500 -4.5000
-3.5000 -4.0000 -1.0000
[ CPUFloatType{2,3} ]
 9
-3
 0
[ CPULongType{3} ]  9.5000
-2.5000
 0.5000
[ CPUFloatType{3} ]
 2.7969  1.0469 -1.7031
-0.7031 -1.2031  1.7969
[ CPUBFloat16Type{2,3} ]
 37
 39
 42
[ CPUByteType{3} ]
 9.5000
-2.5000
 0.5000
[ CPUFloatType{3} ]
 5.0000 -1.2500 -4.5000
-7.0000 -4.5000  5.0000
[ CPUFloatType{2,3} ]  17
 -7
 -1
[ CPULongType{3} ]
 6.0000  2.5000 -3.0000
-1.0000 -2.0000  4.0000
[ CPUFloatType{2,3} ]
 5.0000 -1.2500 -4.5000
-7.0000 -4.5000  5.0000
[ CPUFloatType{2,3} ]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.rsub(b, d), 99., 1000., -1000.))
---
raises: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
print(torch.nan_to_num(torch.rsub(b, j), 99., 1000., -1000.))
---
raises: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
===
print(torch.rsub(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
