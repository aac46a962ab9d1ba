b = torch.tensor([[True, False], [True, True]])
d = torch.tensor([3, 1, 2, 3, 1, 1])
v, j = torch.mode(d)
print(v, j)
v, j = torch.mode(torch.tensor([[1., 2., 2.], [3., 3., 1.]]), 0)
print(v, j)
v, j = torch.mode(torch.tensor([[1., 2., 2.], [3., 3., 1.]]), 1, True)
print(v, j)
v, j = torch.mode(b, 1)
print(v, j)
v, j = torch.mode(torch.tensor(2.))
print(v, j)
---
1
[ CPULongType{} ] 5
[ CPULongType{} ]
 1
 2
 1
[ CPUFloatType{3} ]  0
 0
 1
[ CPULongType{3} ]
 2
 3
[ CPUFloatType{2,1} ]  2
 1
[ CPULongType{2,1} ]
 0
 1
[ CPUBoolType{2} ]  1
 1
[ CPULongType{2} ]
2
[ CPUFloatType{} ] 0
[ CPULongType{} ]
===
e = torch.zeros([0, 3])
v, j = torch.mode(e, 0)
print(v)
---
raises: mode(): Expected reduction dim 0 to have non-zero size.
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.mode(x, 2)
print(v)
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
