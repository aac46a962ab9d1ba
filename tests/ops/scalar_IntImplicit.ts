print(torch.IntImplicit(torch.tensor(3)))
print(torch.IntImplicit(torch.tensor(2)))
---
3
2
