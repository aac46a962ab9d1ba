print(torch.log10(2), torch.log10(0.5))
print(torch.log10(torch.tensor(0.5).item()))
---
0.3010299956639812 -0.3010299956639812
-0.30103000998497009
