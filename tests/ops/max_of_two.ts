print(torch.max(torch.tensor([1, 5, 3]), torch.tensor([2, 4, 3])))
print(torch.min(torch.tensor([1.5, 5., 3.]), torch.tensor([2, 4, 3])))
print(torch.max(torch.ones(2, 1), torch.zeros(3)).size())
---
 2
 5
 3
[ CPULongType{3} ]
 1.5000
 4.0000
 3.0000
[ CPUFloatType{3} ]
[2, 3]
