# LibTorch 1.13 crashes here
d = torch.tensor([3, 1, 2, 3, 1, 1])
o = torch.zeros([0], dtype=4)
p = torch.zeros([0], dtype=4)
v, j = torch._unique(d, True, True, out0=o, out1=p)
print(v, j)
---
 1
 2
 3
[ CPULongType{3} ]  2
 0
 1
 2
 0
 0
[ CPULongType{6} ]
===
# LibTorch 1.13 crashes here
d = torch.tensor([3, 1, 2, 3, 1, 1])
o = torch.zeros([0], dtype=4)
p = torch.zeros([0], dtype=4)
q = torch.zeros([0], dtype=4)
v, j, k = torch._unique2(d, True, True, True, out0=o, out1=p, out2=q)
print(v, j, k)
---
 1
 2
 3
[ CPULongType{3} ]  2
 0
 1
 2
 0
 0
[ CPULongType{6} ]  3
 1
 2
[ CPULongType{3} ]
===
# LibTorch 1.13 crashes here
d = torch.tensor([3, 1, 2, 3, 1, 1])
o = torch.zeros([0], dtype=4)
p = torch.zeros([0], dtype=4)
q = torch.zeros([0], dtype=4)
v, j, k = torch.unique_dim(d, 0, True, True, True, out0=o, out1=p, out2=q)
print(v, j, k)
---
 1
 2
 3
[ CPULongType{3} ]  2
 0
 1
 2
 0
 0
[ CPULongType{6} ]  3
 1
 2
[ CPULongType{3} ]
===
# LibTorch 1.13 crashes here
d = torch.tensor([3, 1, 2, 3, 1, 1])
o = torch.zeros([0], dtype=4)
p = torch.zeros([0], dtype=4)
q = torch.zeros([0], dtype=4)
v, j, k = torch.unique_consecutive(d, True, True, None, out0=o, out1=p, out2=q)
print(v, j, k)
---
 3
 1
 2
 3
 1
[ CPULongType{5} ]  0
 1
 2
 3
 4
 4
[ CPULongType{6} ]  1
 1
 1
 1
 2
[ CPULongType{5} ]
===
# LibTorch 1.13 crashes here
d = torch.tensor([3, 1, 2, 3, 1, 1])
o = torch.zeros([0], dtype=4)
p = torch.zeros([0], dtype=4)
q = torch.zeros([0], dtype=4)
v, j, k = torch.unique_dim_consecutive(d, 0, True, True, out0=o, out1=p, out2=q)
print(v, j, k)
---
 3
 1
 2
 3
 1
[ CPULongType{5} ]  0
 1
 2
 3
 4
 4
[ CPULongType{6} ]  1
 1
 1
 1
 2
[ CPULongType{5} ]
