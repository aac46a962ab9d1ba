x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.hypot(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.hypot(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.hypot(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.hypot(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.hypot(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.hypot(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.hypot(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.hypot(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.hypot(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.hypot(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.hypot(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.hypot(zero, zero), 99., 1000., -1000.))
print(torch.hypot(torch.zeros([2, 0]), torch.zeros([1])), torch.hypot(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.hypot(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.hypot(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.hypot(special, special), 99., 1000., -1000.))
z = torch.hypot(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.hypot(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.hypot(torch.reshape(y, [3, 2]), torch.t(x))))
z = torch.clone(x)
print(torch.nan_to_num(torch.hypot_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.hypot_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.hypot_(z, z), 99., 1000., -1000.))
z = torch.clone(row)
print(torch.nan_to_num(torch.hypot_(z, i), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.hypot(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.hypot(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
---
 2.5000  0.7906  3.3541
 3.6056  2.5495  4.0311
[ CPUFloatType{2,3} ]
 2.5000  0.7906  3.3541
 3.6056  2.5495  4.0311
[ CPUDoubleType{2,3} ]
 2.5000  1.0308  3.0414
 2.8284  2.6926  0.7071
[ CPUFloatType{2,3} ]
 2.8284  2.2361  2.0616
 2.2361  1.4142  1.1180
 2.0616  1.1180  0.7071
[ CPUFloatType{3,3} ]
 7.2801
 5.0990
 2.0616
[ CPUFloatType{3} ]
 2.5000  0.7891  3.3594
 3.6094  2.5469  4.0312
[ CPUBFloat16Type{2,3} ]  2.5000  0.7906  3.3541
 3.6056  2.5495  4.0311
[ CPUFloatType{2,3} ]
 2.5000  0.7906  3.3541
 3.6056  2.5495  4.0311
[ CPUFloatType{2,3} ]
 2.9155  2.5125  3.9051
 3.2016  3.5355  2.5495
[ CPUFloatType{2,3} ]  2.9155  2.5125  3.9051
 3.2016  3.5355  2.5495
[ CPUFloatType{2,3} ]  7.4330
 5.5902
 3.2016
[ CPUFloatType{3} ] 3.53553
[ CPUFloatType{} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 1000.0000
 1000.0000
   99.0000
    1.4142
    1.0000
[ CPUFloatType{5} ]  1000.0000
 1000.0000
   99.0000
    1.4142
    1.0000
[ CPUFloatType{5} ]  1000.0000
 1000.0000
   99.0000
    1.4142
    0.0000
[ CPUFloatType{5} ]
 2.5000  3.6056
 0.7906  2.5495
 3.3541  4.0311
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
 2.5000  0.7906  3.3541
 3.6056  2.5495  4.0311
[ CPUFloatType{2,3} ]
 2.5000  0.7906  3.3541
 3.6056  2.5495  4.0311
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 2.8284  2.6926  0.7071
[ CPUFloatType{2,3} ]
 2.1213  0.3536  4.2426
 2.8284  3.5355  0.7071
[ CPUFloatType{2,3} ]
 7.2801
 5.0990
 2.0616
[ CPUFloatType{3} ]
 2.5000  0.7906  3.3541
 3.6056  2.5495  4.0311
[ CPUFloatType{2,3} ]
 2.5000  0.7906  3.3541
 3.6056  2.5495  4.0311
[ CPUFloatType{2,3} ]
 2.5000  0.7906  3.3541
 3.6056  2.5495  4.0311
[ CPUDoubleType{2,3} ]
 2.5000  3.6056
 0.7906  2.5495
 3.3541  4.0311
[ CPUDoubleType{3,2} ]
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.nan_to_num(torch.hypot(i, j), 99., 1000., -1000.))
---
raises: "hypot_cpu" not implemented for 'Long'
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.nan_to_num(torch.hypot(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.hypot(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
---
raises: "hypot_cpu" not implemented for 'Int'
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.hypot(b, d), 99., 1000., -1000.))
---
raises: "hypot_cpu" not implemented for 'Bool'
===
print(torch.hypot(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.hypot(c, c), 9)))
---
raises: "hypot_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.hypot_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.hypot_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.hypot_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
