# LibTorch 1.13 crashes here
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0])
a, b = torch.log_sigmoid_forward(x, output=o, buffer=p)
print(a)
---
-0.2014 -2.1269 -0.5759
-0.0181 -0.4741 -1.3133
[ CPUFloatType{2,3} ]
