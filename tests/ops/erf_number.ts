print(torch.erf(2), torch.erf(-0.5))
print(torch.erf(torch.tensor(2.5).item()))
---
0.99532226501895271 -0.52049987781304652
0.99959301948547363
