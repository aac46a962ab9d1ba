print(abs(torch.tensor([-1.5, 2.])), abs(torch.tensor([-3])), abs(-2))
---
 1.5000
 2.0000
[ CPUFloatType{2} ]  3
[ CPULongType{1} ] 2
