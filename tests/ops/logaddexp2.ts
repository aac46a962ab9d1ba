x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.logaddexp2(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp2(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp2(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp2(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp2(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp2(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp2(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp2(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp2(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp2(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp2(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp2(zero, zero), 99., 1000., -1000.))
print(torch.logaddexp2(torch.zeros([2, 0]), torch.zeros([1])), torch.logaddexp2(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.logaddexp2(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp2(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp2(special, special), 99., 1000., -1000.))
z = torch.logaddexp2(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.logaddexp2(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.logaddexp2(torch.reshape(y, [3, 2]), torch.t(x))))
o = torch.zeros([0])
print(torch.nan_to_num(torch.logaddexp2(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.logaddexp2(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
---
 2.1222  0.8350  3.4368
 2.0444  2.8219  4.0624
[ CPUFloatType{2,3} ]
 2.1222  0.8350  3.4368
 2.0444  2.8219  4.0624
[ CPUDoubleType{2,3} ]
 2.1222  0.7563  3.2348
 3.0000  2.6222  1.0850
[ CPUFloatType{2,3} ]
 3.0000  2.1699  2.4368
 2.1699  0.0000  0.9368
 2.4368  0.9368  1.5000
[ CPUFloatType{3,3} ]
 2.0028
 5.0224
 2.4368
[ CPUFloatType{3} ]
 2.1250  0.8359  3.4375
 2.0469  2.8281  4.0625
[ CPUBFloat16Type{2,3} ]  2.1222  0.8350  3.4368
 2.0444  2.8219  4.0624
[ CPUFloatType{2,3} ]
 2.1222  0.8350  3.4368
 2.0444  2.8219  4.0624
[ CPUFloatType{2,3} ]
 2.5875  2.7753  3.7716
 3.2716  3.5000  2.6699
[ CPUFloatType{2,3} ]  2.5875  2.7753  3.7716
 3.2716  3.5000  2.6699
[ CPUFloatType{2,3} ]  2.5020
 5.2348
 3.2716
[ CPUFloatType{3} ] 3.5
[ CPUFloatType{} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000.0000
    1.0000
   99.0000
    2.0000
    1.5850
[ CPUFloatType{5} ]  1000.0000
    1.0000
   99.0000
    2.0000
    1.5850
[ CPUFloatType{5} ]  1000
-1000
   99
    2
    1
[ CPUFloatType{5} ]
 2.1222  2.0444
 0.8350  2.8219
 3.4368  4.0624
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 2.1222  0.8350  3.4368
 2.0444  2.8219  4.0624
[ CPUFloatType{2,3} ]
 2.1222  0.8350  3.4368
 2.0444  2.8219  4.0624
[ CPUFloatType{2,3} ]
 2.1222  0.8350  3.4368
 2.0444  2.8219  4.0624
[ CPUDoubleType{2,3} ]
 2.1222  2.0444
 0.8350  2.8219
 3.4368  4.0624
[ CPUDoubleType{3,2} ]
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.nan_to_num(torch.logaddexp2(i, j), 99., 1000., -1000.))
---
raises: "logaddexp2_cpu" not implemented for 'Long'
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.nan_to_num(torch.logaddexp2(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.logaddexp2(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
---
raises: "logaddexp2_cpu" not implemented for 'Int'
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.logaddexp2(b, d), 99., 1000., -1000.))
---
raises: "logaddexp2_cpu" not implemented for 'Bool'
===
print(torch.logaddexp2(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.logaddexp2(c, c), 9)))
---
raises: "logaddexp2_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
o = torch.zeros([3], dtype=4)
print(torch.logaddexp2(row, row, out=o))
---
raises: result type Float can't be cast to the desired output type Long
