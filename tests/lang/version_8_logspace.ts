# version 8
print(torch.logspace(0., 1.).shape, torch.logspace(0., 1., 3), torch.linspace(0., 1., 2))
---
[100]   1.0000
  3.1623
 10.0000
[ CPUFloatType{3} ]  0
 1
[ CPUFloatType{2} ]
