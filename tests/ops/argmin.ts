x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.argmin(torch.to(x, 15), 1), torch.argmin(torch.to(x, 5), 0), torch.argmin(torch.to(torch.abs(i), 0), 0))
print(torch.argmin(n, 1))
print(torch.argmin(torch.permute(t3, [2, 0, 1]), 1), torch.stride(torch.argmin(torch.permute(t3, [2, 0, 1]), 1)))
print(torch.argmin(torch.tensor(2.5), 0))
print(torch.argmin(e, 1))
print(torch.argmin(x), torch.argmin(x, None, True), torch.argmin(i), torch.argmin(n), torch.argmin(torch.tensor([2., 2., 1., 1.])))
o = torch.zeros([0], dtype=4)
print(torch.argmin(x, 1, out=o))
---
 1
 2
[ CPULongType{2} ]  0
 0
 1
[ CPULongType{3} ]  0
 1
 0
[ CPULongType{3} ]
 1
 0
[ CPULongType{2} ]
 0  0  0
 0  0  0
 0  0  0
 0  0  0
[ CPULongType{4,3} ] [3, 1]
0
[ CPULongType{} ]
[ CPULongType{0} ]
1
[ CPULongType{} ]  1
[ CPULongType{1,1} ] 5
[ CPULongType{} ] 1
[ CPULongType{} ] 2
[ CPULongType{} ]
 1
 2
[ CPULongType{2} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
print(torch.argmin(x, 0), torch.argmin(x, 1), torch.argmin(x, -1, True), torch.argmin(i, 1), torch.argmin(b, 1))
---
raises: "argmin_cpu" not implemented for 'Bool'
===
e = torch.zeros([0, 3])
print(torch.argmin(e, 0))
---
raises: argmin(): Expected reduction dim 0 to have non-zero size.
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
print(torch.argmin(c, 1))
---
raises: "argmin_cpu" not implemented for 'ComplexFloat'
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.argmin(x, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
e = torch.zeros([0, 3])
print(torch.argmin(e))
---
raises: argmin(): Expected reduction dim to be specified for input.numel() == 0.
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
print(torch.argmin(x, 1, out=o))
---
raises: Expected out tensor to have dtype long int, but got float instead
