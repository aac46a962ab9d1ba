x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
a, z = torch.aminmax(x)
print(a, z)
a, z = torch.aminmax(x, dim=1)
print(a, z)
a, z = torch.aminmax(x, dim=0, keepdim=True)
print(a, z)
a, z = torch.aminmax(i, dim=-1)
print(a, z)
a, z = torch.aminmax(n, dim=1)
print(a, z)
o = torch.zeros([0])
p = torch.zeros([0])
a, z = torch.aminmax(x, dim=1, min=o, max=p)
print(a, z, o, p)
a, z = torch._aminmax(x)
print(a, z)
a, z = torch._aminmax(x, 1)
print(a, z)
a, z = torch._aminmax(x, 0, True)
print(a, z)
---
-2
[ CPUFloatType{} ] 4
[ CPUFloatType{} ]
-2
-1
[ CPUFloatType{2} ]  1.5000
 4.0000
[ CPUFloatType{2} ]
 1.5000 -2.0000 -1.0000
[ CPUFloatType{1,3} ]  4.0000  0.5000  0.2500
[ CPUFloatType{1,3} ]
-2
-6
[ CPULongType{2} ]  3
 4
[ CPULongType{2} ]
nan
nan
[ CPUFloatType{2} ] nan
nan
[ CPUFloatType{2} ]
-2
-1
[ CPUFloatType{2} ]  1.5000
 4.0000
[ CPUFloatType{2} ] -2
-1
[ CPUFloatType{2} ]  1.5000
 4.0000
[ CPUFloatType{2} ]
-2
[ CPUFloatType{} ] 4
[ CPUFloatType{} ]
-2
-1
[ CPUFloatType{2} ]  1.5000
 4.0000
[ CPUFloatType{2} ]
 1.5000 -2.0000 -1.0000
[ CPUFloatType{1,3} ]  4.0000  0.5000  0.2500
[ CPUFloatType{1,3} ]
===
e = torch.zeros([0, 3])
a, z = torch.aminmax(e)
print(a)
---
raises: aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity.
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
a, z = torch.aminmax(x, dim=2)
print(a)
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
