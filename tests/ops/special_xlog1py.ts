x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.special_xlog1py(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.special_xlog1py(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.special_xlog1py(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.special_xlog1py(torch.zeros([2, 0]), torch.zeros([1])), torch.special_xlog1py(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.special_xlog1py(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(special, special), 99., 1000., -1000.))
z = torch.special_xlog1py(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.special_xlog1py(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.special_xlog1py(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.nan_to_num(torch.special_xlog1py(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.special_xlog1py(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.special_xlog1py(torch.to(i, 1), 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.special_xlog1py(2, x), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(2.5, i), 99., 1000., -1000.), torch.nan_to_num(torch.special_xlog1py(3, j), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.special_xlog1py(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.special_xlog1py(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3])
print(torch.nan_to_num(torch.special_xlog1py(i, j, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.special_xlog1py(x, 2, out=o), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.special_xlog1py(2, x, out=o), 99., 1000., -1000.))
---
 -1.6479  -0.3466   2.7489
 99.0000   1.0137  -0.8047
[ CPUFloatType{2,3} ]
 -1.6479  -0.3466   2.7489
 99.0000   1.0137  -0.8047
[ CPUDoubleType{2,3} ]
-1.6479 -1000.0000  1.2164
 2.1972 -1000.0000 -0.2027
[ CPUFloatType{2,3} ]
    2.1972 -1000.0000     0.8109
   -1.0986  1000.0000    -0.4055
    0.5493 -1000.0000     0.2027
[ CPUFloatType{3,3} ]
 -7.6903
 99.0000
  3.2189
[ CPUFloatType{3} ]
 -7.6903
 99.0000
  3.2189
[ CPUFloatType{3} ]  273.5545
   6.9315
   3.2189
[ CPUFloatType{3} ]
-7.6903
-1000.0000
 0.8109
[ CPUFloatType{3} ]
 0.0000
 0.0000
 0.6931
[ CPUFloatType{3} ]
 1.0986
 0.0000
 1.6094
[ CPUFloatType{3} ]
 -1.6562  -0.3457   2.7500
 99.0000   1.0156  -0.8047
[ CPUBFloat16Type{2,3} ]  -1.6479  -0.3466   2.7489
 99.0000   1.0137  -0.8047
[ CPUFloatType{2,3} ]
 -1.6475  -0.3467   2.7480
 99.0000   1.0137  -0.8047
[ CPUHalfType{2,3} ]
 -1.6479  -0.3466   2.7489
 99.0000   1.0137  -0.8047
[ CPUFloatType{2,3} ]
-1.8791  0.3132  3.7583
 2.5055  3.1319 -0.6264
[ CPUFloatType{2,3} ]  99.0000   0.5579   3.4657
  2.7465   3.1319  -1.7329
[ CPUFloatType{2,3} ] -8.7693
 6.2638
 2.5055
[ CPUFloatType{3} ] 3.13191
[ CPUFloatType{} ]
-1.8791  0.3132  3.7583
 2.5055  3.1319 -0.6264
[ CPUFloatType{2,3} ]  2.5059
-1.2529
 0.6265
[ CPUHalfType{3} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000.0000
-1000.0000
   99.0000
    0.6931
    0.0000
[ CPUFloatType{5} ]  1000.0000
   99.0000
   99.0000
    0.6931
    0.0000
[ CPUFloatType{5} ]  1000.0000
   99.0000
   99.0000
    0.6931
    0.0000
[ CPUFloatType{5} ]
 -1.6479  99.0000
 -0.3466   1.0137
  2.7489  -0.8047
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
-1.6479  0.2747  3.2958
 2.1972  2.7465 -0.5493
[ CPUFloatType{2,3} ]  99  99  99
 99  99  99
[ CPUFloatType{2,3} ]
-7.6903
 5.4931
 2.1972
[ CPUFloatType{3} ] -8.7693
 6.2638
 2.5055
[ CPUFloatType{3} ]
 1.0986
 0.0000
 1.0986
[ CPUFloatType{3} ]
-1.2500  0.2080  2.5000
 1.6641  2.0781 -0.4160
[ CPUBFloat16Type{2,3} ]
 39.9498
 28.5356
 11.4142
[ CPUFloatType{3} ]
-8.7693
 6.2638
 2.5055
[ CPUFloatType{3} ]
 99.0000   0.4463   2.7726
  2.1972   2.5055  -1.3863
[ CPUFloatType{2,3} ]  99.0000
  4.4794
  2.7465
[ CPUFloatType{3} ]   3.2958
 99.0000
  4.8283
[ CPUFloatType{3} ]
 -1.6479  -0.3466   2.7489
 99.0000   1.0137  -0.8047
[ CPUFloatType{2,3} ]
 -1.6479  -0.3466   2.7489
 99.0000   1.0137  -0.8047
[ CPUFloatType{2,3} ]
 -1.6479  -0.3466   2.7489
 99.0000   1.0137  -0.8047
[ CPUDoubleType{2,3} ]
 -1.6479  99.0000
 -0.3466   1.0137
  2.7489  -0.8047
[ CPUDoubleType{3,2} ]
 -7.6903
 99.0000
  3.2189
[ CPUFloatType{3} ]
-1.6479  0.2747  3.2958
 2.1972  2.7465 -0.5493
[ CPUFloatType{2,3} ]
 99.0000   0.4463   2.7726
  2.1972   2.5055  -1.3863
[ CPUFloatType{2,3} ]
===
print(torch.special_xlog1py(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.special_xlog1py(c, c), 9)))
---
raises: "xlog1py_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
o = torch.zeros([3], dtype=4)
print(torch.special_xlog1py(row, row, out=o))
---
raises: result type Float can't be cast to the desired output type Long
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
o = torch.zeros([3], dtype=11)
print(torch.special_xlog1py(i, j, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
