print(torch.ComplexImplicit(torch.tensor(3)))
print(torch.ComplexImplicit(torch.tensor(2)))
---
3.+0.j
2.+0.j
