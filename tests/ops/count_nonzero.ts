x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.count_nonzero(i), torch.count_nonzero(i, 0), torch.count_nonzero(i, -1), torch.count_nonzero(t3, [0, 2]), torch.count_nonzero(b), torch.count_nonzero(n), torch.count_nonzero(c, 1), torch.count_nonzero(e, 0), torch.count_nonzero(torch.to(x, 15)))
o = torch.zeros([0], dtype=4)
print(torch.count_nonzero(i, 1, out=o))
print(torch.count_nonzero(i, [0], out=o))
---
5
[ CPULongType{} ]  2
 1
 2
[ CPULongType{3} ]  3
 2
[ CPULongType{2} ]  7
 8
 8
[ CPULongType{3} ] 3
[ CPULongType{} ] 6
[ CPULongType{} ]  3
 3
[ CPULongType{2} ]  0
 0
 0
[ CPULongType{3} ] 6
[ CPULongType{} ]
 3
 2
[ CPULongType{2} ]
 2
 1
 2
[ CPULongType{3} ]
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.count_nonzero(i, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
