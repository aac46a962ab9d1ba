# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0])
a, z = torch.var_mean(x, [1], correction=1, out0=o, out1=p)
print(a, z)
---
 3.1458
 6.5833
[ CPUFloatType{2} ] -0.0833
 1.1667
[ CPUFloatType{2} ]
