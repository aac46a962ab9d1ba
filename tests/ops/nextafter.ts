x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
zero = torch.tensor(2.5)
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.nan_to_num(torch.nextafter(x, y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.nextafter(torch.to(x, 7), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.nextafter(x, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.nextafter(torch.unsqueeze(row, 1), row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.nextafter(i, row), 99., 1000., -1000.))
print(torch.nan_to_num(torch.nextafter(torch.to(x, 15), torch.to(y, 15)), 99., 1000., -1000.), torch.nan_to_num(torch.nextafter(torch.to(x, 15), y), 99., 1000., -1000.))
print(torch.nan_to_num(torch.nextafter(torch.to(x, 5), torch.to(y, 15)), 99., 1000., -1000.))
print(torch.nan_to_num(torch.nextafter(x, zero), 99., 1000., -1000.), torch.nan_to_num(torch.nextafter(zero, x), 99., 1000., -1000.), torch.nan_to_num(torch.nextafter(i, zero), 99., 1000., -1000.), torch.nan_to_num(torch.nextafter(zero, zero), 99., 1000., -1000.))
print(torch.nextafter(torch.zeros([2, 0]), torch.zeros([1])), torch.nextafter(torch.zeros([0, 1]), torch.zeros([3])))
print(torch.nan_to_num(torch.nextafter(special, torch.ones([1])), 99., 1000., -1000.), torch.nan_to_num(torch.nextafter(torch.ones([1]), special), 99., 1000., -1000.), torch.nan_to_num(torch.nextafter(special, special), 99., 1000., -1000.))
z = torch.nextafter(torch.t(x), torch.t(y))
print(torch.nan_to_num(z, 99., 1000., -1000.), torch.stride(z))
z = torch.nextafter(torch.t(x), torch.reshape(y, [3, 2]))
print(torch.stride(z), torch.stride(torch.nextafter(torch.reshape(y, [3, 2]), torch.t(x))))
z = torch.clone(x)
print(torch.nan_to_num(torch.nextafter_(z, y), 99., 1000., -1000.))
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
w = torch.select(z, 0, 1)
torch.nextafter_(w, row)
print(torch.nan_to_num(z, 99., 1000., -1000.))
z = torch.clone(x)
print(torch.nan_to_num(torch.nextafter_(z, z), 99., 1000., -1000.))
z = torch.clone(row)
print(torch.nan_to_num(torch.nextafter_(z, i), 99., 1000., -1000.))
o = torch.zeros([0])
print(torch.nan_to_num(torch.nextafter(x, y, out=o), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
o = torch.zeros([3, 2], dtype=7)
print(torch.nan_to_num(torch.nextafter(x, y, out=torch.t(o)), 99., 1000., -1000.))
print(torch.nan_to_num(o, 99., 1000., -1000.))
print(torch.sub(torch.nextafter(torch.ones([2]), torch.tensor([2., 0.])), 1))
---
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUDoubleType{2,3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
 2.0000  2.0000  2.0000
-1.0000 -1.0000 -1.0000
 0.5000  0.5000  0.5000
[ CPUFloatType{3,3} ]
-7.0000
 5.0000
 2.0000
[ CPUFloatType{3} ]
-1.4922  0.2490  2.9844
 1.9922  2.4844 -0.4980
[ CPUBFloat16Type{2,3} ] -1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  2.5000  2.5000  2.5000
 2.5000  2.5000  2.5000
[ CPUFloatType{2,3} ] -7.0000
 5.0000
 2.0000
[ CPUFloatType{3} ] 2.5
[ CPUFloatType{} ]
[ CPUFloatType{2,0} ] [ CPUFloatType{0,3} ]
 3.4028e+38
-3.4028e+38
 9.9000e+01
 1.0000e+00
 1.4013e-45
[ CPUFloatType{5} ]   1.0000
  1.0000
 99.0000
  1.0000
  1.0000
[ CPUFloatType{5} ]  1000
-1000
   99
    1
    0
[ CPUFloatType{5} ]
-1.5000  2.0000
 0.2500  2.5000
 3.0000 -0.5000
[ CPUFloatType{3,2} ] [1, 3]
[1, 3] [2, 1]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
 2.0000
-1.0000
 0.5000
[ CPUFloatType{3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  3.0000
 2.0000  2.5000 -0.5000
[ CPUDoubleType{2,3} ]
-1.5000  2.0000
 0.2500  2.5000
 3.0000 -0.5000
[ CPUDoubleType{3,2} ]
1e-07 *
 1.1921
-0.5960
[ CPUFloatType{2} ]
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.nan_to_num(torch.nextafter(i, j), 99., 1000., -1000.))
---
raises: "nextafter_cpu" not implemented for 'Long'
===
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
print(torch.nan_to_num(torch.nextafter(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.nextafter(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
---
raises: "nextafter_cpu" not implemented for 'Int'
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.nextafter(b, d), 99., 1000., -1000.))
---
raises: "nextafter_cpu" not implemented for 'Bool'
===
print(torch.nextafter(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.nextafter(c, c), 9)))
---
raises: "nextafter_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.nextafter_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.nextafter_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.nextafter_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
