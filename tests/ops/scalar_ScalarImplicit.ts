print(torch.ScalarImplicit(torch.tensor(3)))
print(torch.ScalarImplicit(torch.tensor(2)))
---
3
2
