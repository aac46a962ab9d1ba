# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0], dtype=4)
v, j = torch.cummax(x, 1, values=o, indices=p)
print(v, j)
---
 1.5000  1.5000  1.5000
 4.0000  4.0000  4.0000
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]
