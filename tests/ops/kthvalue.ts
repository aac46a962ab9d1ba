x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
n = torch.tensor([[1., float("nan"), 3., -1.], [2., 0., float("nan"), float("inf")]])
v, j = torch.kthvalue(x, 2)
print(v, j)
v, j = torch.kthvalue(x, 1, 0)
print(v, j)
v, j = torch.kthvalue(x, 3, -1, True)
print(v, j)
v, j = torch.kthvalue(i, 2, 1)
print(v, j)
v, j = torch.kthvalue(n, 4, 1)
print(v, j)
v, j = torch.kthvalue(torch.tensor(2.), 1)
print(v, j)
---
 0.2500
 0.5000
[ CPUFloatType{2} ]  2
 1
[ CPULongType{2} ]
 1.5000
-2.0000
-1.0000
[ CPUFloatType{3} ]  0
 0
 1
[ CPULongType{3} ]
 1.5000
 4.0000
[ CPUFloatType{2,1} ]  0
 0
[ CPULongType{2,1} ]
 1
 0
[ CPULongType{2} ]  0
 1
[ CPULongType{2} ]
nan
nan
[ CPUFloatType{2} ]  1
 2
[ CPULongType{2} ]
2
[ CPUFloatType{} ] 0
[ CPULongType{} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.kthvalue(x, 4)
print(v)
---
raises: kthvalue(): selected number k out of range for dimension 1
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.kthvalue(x, 1, 2)
print(v)
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
e = torch.zeros([0, 3])
v, j = torch.kthvalue(e, 1, 0)
print(v)
---
raises: kthvalue(): Expected reduction dim 0 to have non-zero size.
