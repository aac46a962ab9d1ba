x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.logaddexp(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.logaddexp(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp(zero, zero), 99., 1000., -1000.))
print(torch.logaddexp(torch.zeros([2, 0]), torch.zeros([1])), torch.logaddexp(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.logaddexp(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.logaddexp(special, special), 99., 1000., -1000.))
z = torch.logaddexp(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.logaddexp(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.logaddexp(torch.reshape(y, [3, 2]), torch.t(x))))
o = torch.zeros([0])
print(torch.nan_to_num(torch.logaddexp(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.logaddexp(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
---
 2.0298  0.5633  3.2014
 2.0067  2.6269  4.0110
[ CPUFloatType{2,3} ]
 2.0298  0.5633  3.2014
 2.0067  2.6269  4.0110
[ CPUDoubleType{2,3} ]
 2.0298  0.5019  3.0789
 2.6931  2.5298  0.8133
[ CPUFloatType{2,3} ]
 2.6931  2.0486  2.2014
 2.0486 -0.3069  0.7014
 2.2014  0.7014  1.1931
[ CPUFloatType{3,3} ]
 2.0001
 5.0025
 2.2014
[ CPUFloatType{3} ]
 2.0312  0.5625  3.2031
 2.0000  2.6250  4.0000
[ CPUBFloat16Type{2,3} ]  2.0298  0.5633  3.2014
 2.0067  2.6269  4.0110
[ CPUFloatType{2,3} ]
 2.0298  0.5633  3.2014
 2.0067  2.6269  4.0110
[ CPUFloatType{2,3} ]
 2.5181  2.6002  3.4741
 2.9741  3.1931  2.5486
[ CPUFloatType{2,3} ]  2.5181  2.6002  3.4741
 2.9741  3.1931  2.5486
[ CPUFloatType{2,3} ]  2.5001
 5.0789
 2.9741
[ CPUFloatType{3} ] 3.19315
[ CPUFloatType{} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000.0000
    1.0000
   99.0000
    1.6931
    1.3133
[ CPUFloatType{5} ]  1000.0000
    1.0000
   99.0000
    1.6931
    1.3133
[ CPUFloatType{5} ]  1000.0000
-1000.0000
   99.0000
    1.6931
    0.6931
[ CPUFloatType{5} ]
 2.0298  2.0067
 0.5633  2.6269
 3.2014  4.0110
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 2.0298  0.5633  3.2014
 2.0067  2.6269  4.0110
[ CPUFloatType{2,3} ]
 2.0298  0.5633  3.2014
 2.0067  2.6269  4.0110
[ CPUFloatType{2,3} ]
 2.0298  0.5633  3.2014
 2.0067  2.6269  4.0110
[ CPUDoubleType{2,3} ]
 2.0298  2.0067
 0.5633  2.6269
 3.2014  4.0110
[ CPUDoubleType{3,2} ]
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.nan_to_num(torch.logaddexp(i, j), 99., 1000., -1000.))
---
raises: "logaddexp_cpu" not implemented for 'Long'
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.nan_to_num(torch.logaddexp(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.logaddexp(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
---
raises: "logaddexp_cpu" not implemented for 'Int'
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.logaddexp(b, d), 99., 1000., -1000.))
---
raises: "logaddexp_cpu" not implemented for 'Bool'
===
print(torch.logaddexp(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.logaddexp(c, c), 9)))
---
raises: "logaddexp_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
o = torch.zeros([3], dtype=4)
print(torch.logaddexp(row, row, out=o))
---
raises: result type Float can't be cast to the desired output type Long
