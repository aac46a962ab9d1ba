i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
print(torch.nan_to_num(torch.lcm(i, j), 99., 1000., -1000.))
print(torch.nan_to_num(torch.lcm(torch.to(i, 3), torch.to(j, 1)), 99., 1000., -1000.), torch.lcm(torch.abs(torch.to(i, 0)), torch.to(torch.abs(j), 0)))
print(torch.nan_to_num(torch.lcm(b, j), 99., 1000., -1000.))
z = torch.clone(i)
print(torch.lcm_(z, j))
o = torch.zeros([3])
print(torch.nan_to_num(torch.lcm(i, j, out=o), 99., 1000., -1000.))
print(torch.lcm(torch.tensor([12, -18, 0, 7]), torch.tensor([18, 27, 5, 0])))
---
 14
 15
  4
[ CPULongType{3} ]
 14
 15
  4
[ CPUIntType{3} ]  242
  15
   4
[ CPUByteType{3} ]
 2
 0
 4
[ CPULongType{3} ]
 14
 15
  4
[ CPULongType{3} ]
 14
 15
  4
[ CPUFloatType{3} ]
 36
 54
  0
  0
[ CPULongType{4} ]
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
print(torch.nan_to_num(torch.lcm(x, y), 99., 1000., -1000.))
---
raises: "lcm_cpu" not implemented for 'Float'
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
print(torch.nan_to_num(torch.lcm(torch.to(x, 7), y), 99., 1000., -1000.))
---
raises: "lcm_cpu" not implemented for 'Double'
===
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
print(torch.nan_to_num(torch.lcm(b, d), 99., 1000., -1000.))
---
raises: "lcm_cpu" not implemented for 'Bool'
===
print(torch.lcm(torch.zeros([2, 3]), torch.zeros([3, 2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.lcm(c, c), 9)))
---
raises: "lcm_cpu" not implemented for 'ComplexFloat'
===
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
z = torch.clone(i)
print(torch.lcm_(z, row))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
row = torch.tensor([2., -1., 0.5])
z = torch.clone(row)
print(torch.lcm_(z, x))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
===
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
z = torch.clone(b)
print(torch.lcm_(z, j))
---
raises: result type Long can't be cast to the desired output type Bool
