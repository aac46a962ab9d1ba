x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
n = torch.tensor([[1., float("nan"), 3., -1.], [2., 0., float("nan"), float("inf")]])
print(torch.nanmedian(x), torch.nanmedian(i), torch.nanmedian(n), torch.nanmedian(torch.tensor(2.)), torch.nanmedian(torch.to(x, 15)))
v, j = torch.nanmedian(x, 0)
print(v, j)
v, j = torch.nanmedian(x, 1, True)
print(v, j)
v, j = torch.nanmedian(n, 1)
print(v, j)
v, j = torch.nanmedian(i, -1)
print(v, j)
print(torch.nanmedian(torch.zeros([0])))
print(torch.nanmedian(torch.zeros([0], dtype=4)))
o = torch.zeros([0])
print(torch.nanmedian(x, out=o))
---
0.25
[ CPUFloatType{} ] 0
[ CPULongType{} ] 1
[ CPUFloatType{} ] 2
[ CPUFloatType{} ] 0.25
[ CPUBFloat16Type{} ]
 1.5000
-2.0000
-1.0000
[ CPUFloatType{3} ]  0
 0
 1
[ CPULongType{3} ]
 0.2500
 0.5000
[ CPUFloatType{2,1} ]  2
 1
[ CPULongType{2,1} ]
 1
 2
[ CPUFloatType{2} ]  0
 0
[ CPULongType{2} ]
 1
 0
[ CPULongType{2} ]  0
 1
[ CPULongType{2} ]
nan
[ CPUFloatType{} ]
-9.22337e+18
[ CPULongType{} ]
0.25
[ CPUFloatType{} ]
===
e = torch.zeros([0, 3])
v, j = torch.nanmedian(e, 0)
print(v)
---
raises: median(): Expected reduction dim 0 to have non-zero size.
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.nanmedian(x, 2)
print(v)
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
