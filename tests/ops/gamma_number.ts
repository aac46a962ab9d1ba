print(torch.gamma(2), torch.gamma(-0.5))
print(torch.gamma(torch.tensor(2.5).item()))
---
1. -3.5449077018110318
1.3293403387069702
