print(torch.absolute(torch.tensor(-1)), torch.clip(torch.tensor(5), 0, 3), torch.divide(torch.tensor(4.), 2), torch.multiply(torch.tensor(4.), 2), torch.greater(torch.tensor(1), 0))
---
1
[ CPULongType{} ] 3
[ CPULongType{} ] 2
[ CPUFloatType{} ] 8
[ CPUFloatType{} ] 1
[ CPUBoolType{} ]
