f = torch.add
print(f(torch.ones([1]), 1))
g = len
print(g([1, 2]))
---
 2
[ CPUFloatType{1} ]
2
