x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
n = torch.tensor([[1., float("nan"), 3., -1.], [2., 0., float("nan"), float("inf")]])
e = torch.zeros([0, 3])
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
v, j = torch.kthvalue(x, 4)
v, j = torch.kthvalue(x, 0)
v, j = torch.kthvalue(x, 1, 2)
v, j = torch.kthvalue(e, 1, 0)
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
