i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
print(torch.nan_to_num(torch.gcd(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.gcd(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.gcd(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.gcd(b, j), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.gcd_(z, j))
o = torch.zeros([3])
print(torch.nan_to_num(torch.gcd(i, j, out=o), 99., 1000., -1000.))
print(torch.gcd(torch.tensor([12, -18, 0, 7]), torch.tensor([18, 27, 5, 0])))
---
 1
 1
 2
[ CPULongType{3} ]
 1
 1
 2
[ CPUIntType{3} ]  1
 1
 2
[ CPUByteType{3} ]
 1
 3
 1
[ CPULongType{3} ]
 1
 1
 2
[ CPULongType{3} ]
 1
 1
 2
[ CPUFloatType{3} ]
 6
 9
 5
 7
[ CPULongType{4} ]
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
print(torch.nan_to_num(torch.gcd(x, y), 99., 1000., -1000.))
---
raises: "gcd_cpu" not implemented for 'Float'
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
print(torch.nan_to_num(torch.gcd(torch.to(x, 7), y), 99., 1000., -1000.))
---
raises: "gcd_cpu" not implemented for 'Double'
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.gcd(b, d), 99., 1000., -1000.))
---
raises: "gcd_cpu" not implemented for 'Bool'
===
print(torch.gcd(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.gcd(c, c), 9)))
---
raises: "gcd_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.gcd_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.gcd_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.gcd_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
