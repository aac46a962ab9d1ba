x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.pow(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.pow(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.pow(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.pow(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.pow(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.pow(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.pow(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.pow(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.pow(torch.zeros([2, 0]), torch.zeros([1])), torch.pow(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.pow(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.pow(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.pow(special, special), 99., 1000., -1000.))
z = torch.pow(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.pow(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.pow(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.view_as_real(torch.to(torch.pow(c, c), 9)))
print(torch.view_as_real(torch.to(torch.pow(c, row), 9)))
print(torch.view_as_real(torch.to(torch.pow(torch.abs(row), c), 9)))
print(torch.nan_to_num(torch.pow(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.pow(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.pow(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(torch.to(i, 1), 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.pow(2, x), 99., 1000., -1000.), torch.nan_to_num(torch.pow(2.5, i), 99., 1000., -1000.), torch.nan_to_num(torch.pow(3, j), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.pow_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.pow_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.pow_(z, z), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.pow_(z, j))
z = torch.clone(row)
print(torch.nan_to_num(torch.pow_(z, i), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.pow_(z, 2), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.pow_(z, 2))
o = torch.zeros([0])
print(torch.nan_to_num(torch.pow(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.pow(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.pow(i, j, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.pow(x, 2, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.pow(2, x, out=o), 99., 1000., -1000.))
print(torch.pow(x, 3), torch.pow(y, -1), torch.pow(y, -2), torch.pow(torch.abs(x), 0.5), torch.pow(torch.abs(x), -0.5), torch.pow(x, 0))
print(torch.pow(torch.tensor([1, -1, 2, 0]), torch.tensor([-2, -3, -1, 0])))
print(2 ** i, 2 ** torch.abs(i), x ** 2)
print(torch.pow(1, i), torch.pow(i, 0), torch.pow(i, 63))
---
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUFloatType{2,3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUDoubleType{2,3} ]
  2.2500   4.0000   1.7321
  4.0000   0.4000  99.0000
[ CPUFloatType{2,3} ]
  4.0000   0.5000   1.4142
  1.0000  -1.0000  99.0000
  0.2500   2.0000   0.7071
[ CPUFloatType{3,3} ]
 49
  0
 16
[ CPULongType{3} ]
 49
  0
 16
[ CPUIntType{3} ]   49
 125
  16
[ CPUByteType{3} ]
 49.0000
  0.2000
  1.4142
[ CPUFloatType{3} ]
 1
 0
 1
[ CPULongType{3} ]
 2.2500  2.8281  5.1875
 0.1250  1.5781  0.0625
[ CPUBFloat16Type{2,3} ]  2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUFloatType{2,3} ]
 2.2500  2.8281  5.1953
 0.1250  1.5811  0.0625
[ CPUHalfType{2,3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUFloatType{2,3} ]
 99.0000   0.0312  15.5885
  5.6569   9.8821  99.0000
[ CPUFloatType{2,3} ]   0.2530   1.2574  15.6250
  6.2500   9.8821   0.6325
[ CPUFloatType{2,3} ]  99.0000
 55.9017
  5.6569
[ CPUFloatType{3} ] 9.88212
[ CPUFloatType{} ]
 99.0000   0.0312  15.5885
  5.6569   9.8821  99.0000
[ CPUFloatType{2,3} ]   5.6562
 99.0000
  0.1768
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000
-1000
   99
    1
    0
[ CPUFloatType{5} ]  1
 1
 1
 1
 1
[ CPUFloatType{5} ]  1000
    0
   99
    1
    1
[ CPUFloatType{5} ]
 2.2500  0.1250
 2.8284  1.5811
 5.1962  0.0625
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 0.7697  0.4401
 0.1055  0.0476
 0.0495 -0.1867
[ CPUFloatType{3,2} ]
 0.7500  1.0000
-0.4923 -0.0615
 1.0201 -0.7352
[ CPUFloatType{3,2} ]
 1.8811  0.6794
 1.0000  0.0000
 0.3581  0.6097
[ CPUFloatType{3,2} ]
 2.2500  0.0625  9.0000
 4.0000  6.2500  0.2500
[ CPUFloatType{2,3} ]  99.0000   8.0000   0.1925
  0.3536   0.2530  99.0000
[ CPUFloatType{2,3} ]
 49
 25
  4
[ CPULongType{3} ]  99.0000
 55.9017
  5.6569
[ CPUFloatType{3} ]
 1
 0
 1
[ CPULongType{3} ]
 99.0000   0.1660   4.1562
  2.4531   3.2812  99.0000
[ CPUBFloat16Type{2,3} ]
 99.0000
 55.9017
  5.6569
[ CPUFloatType{3} ]
 0.3536  1.1892  8.0000
 4.0000  5.6569  0.7071
[ CPUFloatType{2,3} ]   0.0016
 97.6562
  6.2500
[ CPUFloatType{3} ]   9
  0
 81
[ CPULongType{3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUFloatType{2,3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUFloatType{2,3} ]
 -1.5000   0.2500   3.0000
  4.0000   0.4000  99.0000
[ CPUFloatType{2,3} ]
 99.0000   0.7071  27.0000
  4.0000   9.8821  99.0000
[ CPUFloatType{2,3} ]
 49
  0
 16
[ CPULongType{3} ]
 0.0078
-1.0000
 0.2500
[ CPUFloatType{3} ]
 2.2500  0.0625  9.0000
 4.0000  6.2500  0.2500
[ CPUFloatType{2,3} ]
 49
 25
  4
[ CPULongType{3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUFloatType{2,3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUFloatType{2,3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUDoubleType{2,3} ]
 2.2500  0.1250
 2.8284  1.5811
 5.1962  0.0625
[ CPUDoubleType{3,2} ]
 49
  0
 16
[ CPUFloatType{3} ]
 2.2500  0.0625  9.0000
 4.0000  6.2500  0.2500
[ CPUFloatType{2,3} ]
 0.3536  1.1892  8.0000
 4.0000  5.6569  0.7071
[ CPUFloatType{2,3} ]
 -3.3750   0.0156  27.0000
  8.0000  15.6250  -0.1250
[ CPUFloatType{2,3} ]  0.5000 -1.3333  0.6667
-0.3333  2.0000  0.2500
[ CPUFloatType{2,3} ]  0.2500  1.7778  0.4444
 0.1111  4.0000  0.0625
[ CPUFloatType{2,3} ]  1.2247  0.5000  1.7321
 1.4142  1.5811  0.7071
[ CPUFloatType{2,3} ]  0.8165  2.0000  0.5774
 0.7071  0.6325  1.4142
[ CPUFloatType{2,3} ]  1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
 1
-1
 0
 1
[ CPULongType{4} ]
  0
 32
  4
[ CPULongType{3} ]  128
  32
   4
[ CPULongType{3} ]  2.2500  0.0625  9.0000
 4.0000  6.2500  0.2500
[ CPUFloatType{2,3} ]
 1
 1
 1
[ CPULongType{3} ]  1
 1
 1
[ CPULongType{3} ] -2.8986e+18
-5.7902e+18
-9.2234e+18
[ CPULongType{3} ]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.pow(b, d), 99., 1000., -1000.))
---
raises: "pow" not implemented for 'Bool'
===
print(torch.pow(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
i = torch.tensor([-7, 5, 2])
print(torch.pow(torch.to(torch.abs(i), 0), 300))
---
raises: value cannot be converted to type uint8_t without overflow
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.pow_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.pow_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.pow_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.pow_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.pow_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
