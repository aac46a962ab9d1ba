print(torch.radians(2), torch.radians(-0.5))
print(torch.radians(torch.tensor(2.5).item()))
---
0.034906585039886591 -0.0087266462599716477
0.043633230030536652
