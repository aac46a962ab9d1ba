print(torch.fabs(2), torch.fabs(-0.5))
print(torch.fabs(torch.tensor(2.5).item()))
---
2. 0.5
2.5
