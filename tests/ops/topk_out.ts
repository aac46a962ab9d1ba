# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0], dtype=4)
v, j = torch.topk(x, 2, values=o, indices=p)
print(v, j)
---
 1.5000  0.2500
 4.0000  0.5000
[ CPUFloatType{2,2} ]  0  2
 0  1
[ CPULongType{2,2} ]
