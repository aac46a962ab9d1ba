# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0])
a, z = torch._aminmax(x, out0=o, out1=p)
print(a, z)
---
-2
[ CPUFloatType{} ] 4
[ CPUFloatType{} ]
===
# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0])
a, z = torch._aminmax(x, 1, out0=o, out1=p)
print(a, z)
---
-2
-1
[ CPUFloatType{2} ]  1.5000
 4.0000
[ CPUFloatType{2} ]
