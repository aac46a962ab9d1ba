print(torch.cos(2), torch.cos(0.5))
print(torch.cos(torch.tensor(0.5).item()))
---
-0.41614683654714241 0.87758256189037276
0.87758255004882812
