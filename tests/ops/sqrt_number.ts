print(torch.sqrt(2), torch.sqrt(0.5))
print(torch.sqrt(torch.tensor(0.5).item()))
---
1.4142135623730951 0.70710678118654757
0.70710676908493042
