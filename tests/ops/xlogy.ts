x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.xlogy(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.xlogy(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.xlogy(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.xlogy(torch.zeros([2, 0]), torch.zeros([1])), torch.xlogy(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.xlogy(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(special, special), 99., 1000., -1000.))
z = torch.xlogy(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.xlogy(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.xlogy(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.nan_to_num(torch.xlogy(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.xlogy(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.xlogy(torch.to(i, 1), 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.xlogy(2, x), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(2.5, i), 99., 1000., -1000.), torch.nan_to_num(torch.xlogy(3, j), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.xlogy_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.xlogy_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.xlogy_(z, z), 99., 1000., -1000.))
z = torch.clone(row)
print(torch.nan_to_num(torch.xlogy_(z, i), 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.xlogy_(z, 2), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.xlogy(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.xlogy(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.xlogy(i, j, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.xlogy(x, 2, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.xlogy(2, x, out=o), 99., 1000., -1000.))
print(torch.special_xlogy(x, torch.abs(y)), torch.special_xlogy(2, torch.abs(y)), torch.special_xlogy(x, 2))
o = torch.zeros([0])
print(torch.special_xlogy(x, torch.abs(y), out=o))
print(torch.special_xlogy(2, torch.abs(y), out=o))
print(torch.special_xlogy(x, 2, out=o))
---
 -1.0397  99.0000   1.2164
 99.0000  -1.7329  -0.6931
[ CPUFloatType{2,3} ]
 -1.0397  99.0000   1.2164
 99.0000  -1.7329  -0.6931
[ CPUDoubleType{2,3} ]
 -1.0397  99.0000  -2.0794
  1.3863  99.0000   0.3466
[ CPUFloatType{2,3} ]
  1.3863  99.0000  -1.3863
 -0.6931  99.0000   0.6931
  0.3466  99.0000  -0.3466
[ CPUFloatType{3,3} ]
 -4.8520
 99.0000
  2.7726
[ CPUFloatType{3} ]
 -4.8520
 99.0000
  2.7726
[ CPUFloatType{3} ]  172.5936
   5.4931
   2.7726
[ CPUFloatType{3} ]
 -4.8520
 99.0000
 -1.3863
[ CPUFloatType{3} ]
-1000
    0
    0
[ CPUFloatType{3} ]
 0.6931
 0.0000
 1.3863
[ CPUFloatType{3} ]
 -1.0391  99.0000   1.2188
 99.0000  -1.7266  -0.6914
[ CPUBFloat16Type{2,3} ]  -1.0397  99.0000   1.2164
 99.0000  -1.7329  -0.6931
[ CPUFloatType{2,3} ]
 -1.0400  99.0000   1.2168
 99.0000  -1.7324  -0.6934
[ CPUHalfType{2,3} ]
 -1.0397  99.0000   1.2164
 99.0000  -1.7329  -0.6931
[ CPUFloatType{2,3} ]
-1.3744  0.2291  2.7489
 1.8326  2.2907 -0.4581
[ CPUFloatType{2,3} ]  99.0000  -3.4657   2.7465
  1.7329   2.2907  99.0000
[ CPUFloatType{2,3} ] -6.4140
 4.5815
 1.8326
[ CPUFloatType{3} ] 2.29073
[ CPUFloatType{} ]
-1.3744  0.2291  2.7489
 1.8326  2.2907 -0.4581
[ CPUFloatType{2,3} ]  1.8330
-0.9165
 0.4583
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 99
 99
 99
  0
  0
[ CPUFloatType{5} ]  1000
   99
   99
    0
-1000
[ CPUFloatType{5} ]  1000
   99
   99
    0
    0
[ CPUFloatType{5} ]
 -1.0397  99.0000
 99.0000  -1.7329
  1.2164  -0.6931
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
-1.0397  0.1733  2.0794
 1.3863  1.7329 -0.3466
[ CPUFloatType{2,3} ]  99  99  99
 99  99  99
[ CPUFloatType{2,3} ]
-4.8520
 3.4657
 1.3863
[ CPUFloatType{3} ] -6.4140
 4.5815
 1.8326
[ CPUFloatType{3} ]
 0.6931
 0.0000
 0.6931
[ CPUFloatType{3} ]
-0.3906  0.0649  0.7812
 0.5195  0.6484 -0.1299
[ CPUBFloat16Type{2,3} ]
 39.9265
 28.5189
 11.4076
[ CPUFloatType{3} ]
-6.4140
 4.5815
 1.8326
[ CPUFloatType{3} ]
 99.0000  -2.7726   2.1972
  1.3863   1.8326  99.0000
[ CPUFloatType{2,3} ]  99.0000
  4.0236
  1.7329
[ CPUFloatType{3} ]   2.0794
 99.0000
  4.1589
[ CPUFloatType{3} ]
 -1.0397  99.0000   1.2164
 99.0000  -1.7329  -0.6931
[ CPUFloatType{2,3} ]
 -1.0397  99.0000   1.2164
 99.0000  -1.7329  -0.6931
[ CPUFloatType{2,3} ]
 -1.5000   0.2500   3.0000
  1.3863  99.0000   0.3466
[ CPUFloatType{2,3} ]
 99.0000  -0.3466   3.2958
  1.3863   2.2907  99.0000
[ CPUFloatType{2,3} ]
 99.0000
 -1.6094
  0.3466
[ CPUFloatType{3} ]
-1.0397  0.1733  2.0794
 1.3863  1.7329 -0.3466
[ CPUFloatType{2,3} ]
 -1.0397  99.0000   1.2164
 99.0000  -1.7329  -0.6931
[ CPUFloatType{2,3} ]
 -1.0397  99.0000   1.2164
 99.0000  -1.7329  -0.6931
[ CPUFloatType{2,3} ]
 -1.0397  99.0000   1.2164
 99.0000  -1.7329  -0.6931
[ CPUDoubleType{2,3} ]
 -1.0397  99.0000
 99.0000  -1.7329
  1.2164  -0.6931
[ CPUDoubleType{3,2} ]
 -4.8520
 99.0000
  2.7726
[ CPUFloatType{3} ]
-1.0397  0.1733  2.0794
 1.3863  1.7329 -0.3466
[ CPUFloatType{2,3} ]
 99.0000  -2.7726   2.1972
  1.3863   1.8326  99.0000
[ CPUFloatType{2,3} ]
-1.0397 -0.0719  1.2164
 2.1972 -1.7329 -0.6931
[ CPUFloatType{2,3} ]  1.3863 -0.5754  0.8109
 2.1972 -1.3863  2.7726
[ CPUFloatType{2,3} ] -1.0397  0.1733  2.0794
 1.3863  1.7329 -0.3466
[ CPUFloatType{2,3} ]
-1.0397 -0.0719  1.2164
 2.1972 -1.7329 -0.6931
[ CPUFloatType{2,3} ]
 1.3863 -0.5754  0.8109
 2.1972 -1.3863  2.7726
[ CPUFloatType{2,3} ]
-1.0397  0.1733  2.0794
 1.3863  1.7329 -0.3466
[ CPUFloatType{2,3} ]
===
print(torch.xlogy(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.xlogy(c, c), 9)))
---
raises: "xlogy_cpu" not implemented for 'ComplexFloat'
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
z = torch.clone(i)
print(torch.xlogy_(z, j))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.xlogy_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
z = torch.clone(b)
print(torch.xlogy_(z, d))
---
raises: result type Float can't be cast to the desired output type Bool
===
row = torch.tensor([2., -1., 0.5])
z = torch.expand(torch.tensor([0.5]), [3])
print(torch.xlogy_(z, row))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.xlogy_(torch.slice(z, 0, 0, 2), torch.slice(z, 0, 1, 3)))
---
raises: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
