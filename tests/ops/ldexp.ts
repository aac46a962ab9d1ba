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
print(torch.nan_to_num(torch.ldexp(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.ldexp(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.ldexp(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.ldexp(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.ldexp(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.ldexp(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.ldexp(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.ldexp(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.ldexp(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.ldexp(torch.zeros([2, 0]), torch.zeros([1])), torch.ldexp(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.ldexp(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.ldexp(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.ldexp(special, special), 99., 1000., -1000.))
z = torch.ldexp(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.ldexp(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.ldexp(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.view_as_real(torch.to(torch.ldexp(c, c), 9)))
print(torch.view_as_real(torch.to(torch.ldexp(c, row), 9)))
print(torch.view_as_real(torch.to(torch.ldexp(torch.abs(row), c), 9)))
z = torch.clone(x)
print(torch.nan_to_num(torch.ldexp_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.ldexp_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.ldexp_(z, z), 99., 1000., -1000.))
z = torch.clone(row)
print(torch.nan_to_num(torch.ldexp_(z, i), 99., 1000., -1000.))
z = torch.clone(row)
print(torch.ldexp_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
o = torch.zeros([0])
print(torch.nan_to_num(torch.ldexp(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.ldexp(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.ldexp(i, j, out=o), 99., 1000., -1000.))
---
-6.0000  0.1487  8.4853
 0.2500  3.5355 -8.0000
[ CPUFloatType{2,3} ]
-6.0000  0.1487  8.4853
 0.2500  3.5355 -8.0000
[ CPUDoubleType{2,3} ]
-6.0000  0.1250  4.2426
 8.0000  1.2500 -0.7071
[ CPUFloatType{2,3} ]
 8.0000  1.0000  2.8284
-4.0000 -0.5000 -1.4142
 2.0000  0.2500  0.7071
[ CPUFloatType{3,3} ]
-28.0000
  0.6250
 32.0000
[ CPUFloatType{3} ]
-28.0000
  0.6250
 32.0000
[ CPUFloatType{3} ]  996
  40
  32
[ CPUFloatType{3} ]
-28.0000
  2.5000
  2.8284
[ CPUFloatType{3} ]
 1
 0
 2
[ CPUFloatType{3} ]
  4
  0
 16
[ CPUFloatType{3} ]
-6.0000  0.1484  8.5000
 0.2500  3.5312 -8.0000
[ CPUBFloat16Type{2,3} ] -6.0000  0.1487  8.4853
 0.2500  3.5355 -8.0000
[ CPUFloatType{2,3} ]
-6.0000  0.1487  8.4844
 0.2500  3.5352 -8.0000
[ CPUHalfType{2,3} ]
-6.0000  0.1484  8.4844
 0.2500  3.5352 -8.0000
[ CPUFloatType{2,3} ]
 -8.4853   1.4142  16.9706
 11.3137  14.1421  -2.8284
[ CPUFloatType{2,3} ]   0.8839   2.9730  20.0000
 10.0000  14.1421   1.7678
[ CPUFloatType{2,3} ] -39.5980
 28.2843
 11.3137
[ CPUFloatType{3} ] 14.1421
[ CPUFloatType{} ]
 -8.4853   1.4142  16.9706
 11.3137  14.1421  -2.8284
[ CPUFloatType{2,3} ]  11.3125
 -5.6562
  2.8281
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000
-1000
   99
    2
    0
[ CPUFloatType{5} ]  1000
    0
   99
    2
    1
[ CPUFloatType{5} ]  1000
   99
   99
    2
    0
[ CPUFloatType{5} ]
-6.0000  0.2500
 0.1487  3.5355
 8.4853 -8.0000
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 1.5414  1.6199
-0.5033 -0.0246
-1.4710 -1.6841
[ CPUFloatType{3,2} ]
 4.0000  2.0000
-1.0000  0.1250
 0.7071 -2.1213
[ CPUFloatType{3,2} ]
 3.7622  1.3587
 0.2463  0.0431
 0.3581 -0.6097
[ CPUFloatType{3,2} ]
-6.0000  0.1487  8.4853
 0.2500  3.5355 -8.0000
[ CPUFloatType{2,3} ]
-6.0000  0.1487  8.4853
 0.2500  3.5355 -8.0000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 8.0000  1.2500 -0.7071
[ CPUFloatType{2,3} ]
 -0.5303   0.2973  24.0000
  8.0000  14.1421  -0.3536
[ CPUFloatType{2,3} ]
 0.0156
-32.0000
 2.0000
[ CPUFloatType{3} ]
 1.0000
-1.4142
[ CPUFloatType{2} ]
-6.0000  0.1487  8.4853
 0.2500  3.5355 -8.0000
[ CPUFloatType{2,3} ]
-6.0000  0.1487  8.4853
 0.2500  3.5355 -8.0000
[ CPUFloatType{2,3} ]
-6.0000  0.1487  8.4853
 0.2500  3.5355 -8.0000
[ CPUDoubleType{2,3} ]
-6.0000  0.2500
 0.1487  3.5355
 8.4853 -8.0000
[ CPUDoubleType{3,2} ]
-28.0000
  0.6250
 32.0000
[ CPUFloatType{3} ]
===
print(torch.ldexp(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
z = torch.clone(i)
print(torch.ldexp_(z, j))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.ldexp_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
z = torch.clone(b)
print(torch.ldexp_(z, d))
---
raises: result type Float can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.ldexp_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
