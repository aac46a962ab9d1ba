# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0], dtype=11)
a, b = torch.native_dropout(x, 0.5, False, out0=o, out1=p)
print(a, b)
---
 1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
