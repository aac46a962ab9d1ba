# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1.], [1., 3.]])
o = torch.zeros([0])
p = torch.zeros([0])
x, y = torch.slogdet(a, sign=o, logabsdet=p)
print(x, y)
---
1
[ CPUFloatType{} ] 2.3979
[ CPUFloatType{} ]
