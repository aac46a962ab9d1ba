x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
y = torch.tensor([[2., -0.75, 1.5], [-3., 0.5, 4.]])
row = torch.tensor([2., -1., 0.5])
i = torch.tensor([-7, 5, 2])
j = torch.tensor([2, -3, 4])
b = torch.tensor([True, False, True])
d = torch.tensor([False, False, True])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 1., 0.])
print(torch.equal(x, x), torch.equal(x, y), torch.equal(x, torch.to(x, 7)), torch.equal(x, torch.zeros([2])), torch.equal(special, special), torch.equal(torch.zeros([0]), torch.zeros([0])), torch.equal(i, torch.to(i, 3)))
print(torch.equal(torch.t(x), torch.contiguous(torch.t(x))), torch.equal(c, c))
print(torch.isclose(x, torch.add(x, 0.00001)), torch.isclose(x, torch.add(x, 0.1)), torch.isclose(x, torch.add(x, 0.1), 0., 0.2), torch.isclose(special, special), torch.isclose(special, special, equal_nan=True))
print(torch.isclose(i, j), torch.isclose(i, i))
print(torch.isclose(c, c))
print(torch.isclose(x, row))
print(torch.allclose(x, x), torch.allclose(x, y), torch.allclose(special, special), torch.allclose(special, special, equal_nan=True), torch.allclose(x, torch.add(x, 0.1), atol=0.2))
print(torch.isclose(b, d))
---
True False True False False True True
True True
 1  0  1
 1  1  0
[ CPUBoolType{2,3} ]  0  0  0
 0  0  0
[ CPUBoolType{2,3} ]  1  1  1
 1  1  1
[ CPUBoolType{2,3} ]  1
 1
 0
 1
 1
[ CPUBoolType{5} ]  1
 1
 1
 1
 1
[ CPUBoolType{5} ]
 0
 0
 0
[ CPUBoolType{3} ]  1
 1
 1
[ CPUBoolType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 0  0  0
 1  0  0
[ CPUBoolType{2,3} ]
True False False True True
 0
 1
 1
[ CPUBoolType{3} ]
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
print(torch.isclose(x, torch.to(x, 7)))
---
raises: Float did not match Double
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
print(torch.isclose(x, x, -1.))
---
raises: rtol must be greater than or equal to zero, but got -1
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
print(torch.isclose(x, x, 0., -1.))
---
raises: atol must be greater than or equal to zero, but got -1
===
x = torch.tensor([[-1.5, 0.25, 3.], [2., 2.5, -0.5]])
print(torch.allclose(x, torch.zeros([4])))
---
raises: The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1
