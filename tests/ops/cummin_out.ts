# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0], dtype=4)
v, j = torch.cummin(x, 1, values=o, indices=p)
print(v, j)
---
 1.5000 -2.0000 -2.0000
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  0  1  1
 0  1  2
[ CPULongType{2,3} ]
