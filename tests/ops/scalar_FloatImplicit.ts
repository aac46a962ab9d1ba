print(torch.FloatImplicit(torch.tensor(3)))
print(torch.FloatImplicit(torch.tensor(2)))
---
3.
2.
