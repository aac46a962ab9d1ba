# version 5
print(torch.full([2], 3), torch.full([2], 3.5))
---
 3
 3
[ CPULongType{2} ]  3.5000
 3.5000
[ CPUFloatType{2} ]
