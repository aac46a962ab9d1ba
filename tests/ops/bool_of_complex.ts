c = torch.complex(torch.tensor([0., 1., 0.]), torch.tensor([0.5, 0., 0.]))
print(torch.to(c, 11), torch.all(c), torch.any(c), torch.logical_not(c), torch.nonzero(c))
---
 0
 1
 0
[ CPUBoolType{3} ] 0
[ CPUBoolType{} ] 1
[ CPUBoolType{} ]  0
 0
 1
[ CPUBoolType{3} ]  0
 1
[ CPULongType{2,1} ]
