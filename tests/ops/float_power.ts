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
print(torch.nan_to_num(torch.float_power(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.float_power(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.float_power(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(b, d), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(b, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(torch.to(x, 5), torch.to(y, 5)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(zero, zero), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(x, torch.to(zero, 7)), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(torch.to(row, 5), torch.to(zero, 7)), 99., 1000., -1000.))
print(torch.float_power(torch.zeros([2, 0]), torch.zeros([1])), torch.float_power(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.float_power(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(special, special), 99., 1000., -1000.))
z = torch.float_power(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.float_power(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.float_power(torch.reshape(y, [3, 2]), torch.t(x))))
print(torch.view_as_real(torch.to(torch.float_power(c, c), 9)))
print(torch.view_as_real(torch.to(torch.float_power(c, row), 9)))
print(torch.view_as_real(torch.to(torch.float_power(torch.abs(row), c), 9)))
print(torch.nan_to_num(torch.float_power(x, 2), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(x, -1.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(i, 2), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(i, 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(b, 2), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(torch.to(x, 15), 1.3), 99., 1000., -1000.))
print(torch.float_power(torch.to(torch.abs(i), 0), 300))
print(torch.nan_to_num(torch.float_power(torch.to(i, 1), 2.5), 99., 1000., -1000.))
print(torch.nan_to_num(torch.float_power(2, x), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(2.5, i), 99., 1000., -1000.), torch.nan_to_num(torch.float_power(3, j), 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.float_power(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
---
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUDoubleType{2,3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUDoubleType{2,3} ]
  2.2500   4.0000   1.7321
  4.0000   0.4000  99.0000
[ CPUDoubleType{2,3} ]
  4.0000   0.5000   1.4142
  1.0000  -1.0000  99.0000
  0.2500   2.0000   0.7071
[ CPUDoubleType{3,3} ]
 49.0000
  0.0080
 16.0000
[ CPUDoubleType{3} ]
 49.0000
  0.0080
 16.0000
[ CPUDoubleType{3} ]  62001
   125
    16
[ CPUDoubleType{3} ]
 49.0000
  0.2000
  1.4142
[ CPUDoubleType{3} ]
 1
 1
 1
[ CPUDoubleType{3} ]
    1
 1000
    1
[ CPUDoubleType{3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUDoubleType{2,3} ]  2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUDoubleType{2,3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUDoubleType{2,3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUDoubleType{2,3} ]
 99.0000   0.0312  15.5885
  5.6569   9.8821  99.0000
[ CPUDoubleType{2,3} ]   0.2530   1.2574  15.6250
  6.2500   9.8821   0.6325
[ CPUDoubleType{2,3} ]  99.0000
 55.9017
  5.6569
[ CPUDoubleType{3} ] 9.88212
[ CPUDoubleType{} ]
 99.0000   0.0312  15.5885
  5.6569   9.8821  99.0000
[ CPUDoubleType{2,3} ]   5.6569
 99.0000
  0.1768
[ CPUDoubleType{3} ]
[ CPUDoubleType{2,0} ] [ CPUDoubleType{0,3} ]
 1000
-1000
   99
    1
    0
[ CPUDoubleType{5} ]  1
 1
 1
 1
 1
[ CPUDoubleType{5} ]  1000
    0
   99
    1
    1
[ CPUDoubleType{5} ]
 2.2500  0.1250
 2.8284  1.5811
 5.1962  0.0625
[ CPUDoubleType{3,2} ] [1, 3]
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
[ CPUDoubleType{2,3} ]  99.0000   8.0000   0.1925
  0.3536   0.2530  99.0000
[ CPUDoubleType{2,3} ]
 49
 25
  4
[ CPUDoubleType{3} ]  99.0000
 55.9017
  5.6569
[ CPUDoubleType{3} ]
 1
 0
 1
[ CPUDoubleType{3} ]
 99.0000   0.1649   4.1712
  2.4623   3.2910  99.0000
[ CPUDoubleType{2,3} ]
3.3839e+253
4.9091e+209
 2.0370e+90
[ CPUDoubleType{3} ]
 99.0000
 55.9017
  5.6569
[ CPUDoubleType{3} ]
 0.3536  1.1892  8.0000
 4.0000  5.6569  0.7071
[ CPUDoubleType{2,3} ]   0.0016
 97.6562
  6.2500
[ CPUDoubleType{3} ]   9.0000
  0.0370
 81.0000
[ CPUDoubleType{3} ]
 2.2500  2.8284  5.1962
 0.1250  1.5811  0.0625
[ CPUDoubleType{2,3} ]
 2.2500  0.1250
 2.8284  1.5811
 5.1962  0.0625
[ CPUDoubleType{3,2} ]
===
print(torch.float_power(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
z = torch.clone(x)
print(torch.nan_to_num(torch.float_power_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
---
raises: the base given to float_power_ has dtype Float but the operation's result requires dtype Double
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
z = torch.clone(i)
print(torch.float_power_(z, j))
---
raises: the base given to float_power_ has dtype Long but the operation's result requires dtype Double
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
z = torch.clone(b)
print(torch.float_power_(z, d))
---
raises: the base given to float_power_ has dtype Bool but the operation's result requires dtype Double
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
o = torch.zeros([0])
print(torch.nan_to_num(torch.float_power(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
---
raises: the output given to float_power has dtype Float but the operation's result requires dtype Double
===
row = torch.tensor([2., -1., 0.5])
o = torch.zeros([3], dtype=4)
print(torch.float_power(row, row, out=o))
---
raises: the output given to float_power has dtype Long but the operation's result requires dtype Double
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
o = torch.zeros([3], dtype=11)
print(torch.float_power(i, j, out=o))
---
raises: the output given to float_power has dtype Bool but the operation's result requires dtype Double
