print(torch.cosh(2), torch.cosh(0.5))
print(torch.cosh(torch.tensor(0.5).item()))
---
3.7621956910836314 1.1276259652063807
1.1276259422302246
