# version 4
print(torch.div(torch.tensor([7]), 2), torch.full([2], 3), torch.full([2], 3.5))
---
 3.5000
[ CPUFloatType{1} ]  3
 3
[ CPUFloatType{2} ]  3.5000
 3.5000
[ CPUFloatType{2} ]
