# LibTorch 1.13 crashes here
d = torch.tensor([3, 1, 2, 3, 1, 1])
o = torch.zeros([0], dtype=4)
p = torch.zeros([0], dtype=4)
v, j = torch.mode(d, values=o, indices=p)
print(v, j)
---
1
[ CPULongType{} ] 5
[ CPULongType{} ]
