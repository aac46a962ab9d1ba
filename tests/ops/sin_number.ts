print(torch.sin(2), torch.sin(0.5))
print(torch.sin(torch.tensor(0.5).item()))
---
0.90929742682568171 0.47942553860420301
0.47942554950714111
