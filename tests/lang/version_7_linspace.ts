# version 7
print(torch.linspace(0., 1.).shape, torch.linspace(0., 1., 3), torch.linspace(0., 1., None).shape)
---
[100]  0.0000
 0.5000
 1.0000
[ CPUFloatType{3} ] [100]
