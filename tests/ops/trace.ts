x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([])
print(torch.trace(x, out=o))
---
2
[ CPUFloatType{} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
e = torch.zeros([0, 3])
print(torch.trace(x), torch.trace(i), torch.trace(b), torch.trace(e), torch.trace(torch.t(x)), torch.view_as_real(torch.trace(c)))
---
raises: "trace" not implemented for 'Bool'
===
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.trace(t3))
---
raises: trace: expected a matrix, but got tensor with dim 3
