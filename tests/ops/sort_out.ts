# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0], dtype=4)
v, j = torch.sort(x, values=o, indices=p)
print(v, j)
---
-2.0000  0.2500  1.5000
-1.0000  0.5000  4.0000
[ CPUFloatType{2,3} ]  1  2  0
 2  1  0
[ CPULongType{2,3} ]
===
# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0], dtype=4)
v, j = torch.sort(x, stable=True, values=o, indices=p)
print(v, j)
---
-2.0000  0.2500  1.5000
-1.0000  0.5000  4.0000
[ CPUFloatType{2,3} ]  1  2  0
 2  1  0
[ CPULongType{2,3} ]
