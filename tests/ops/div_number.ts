print(1 / 0, 0 / 0, 7 / 2, -7 / 2, 1.5 / 0.5)
x = torch.tensor(3).item()
print(x / 2)
---
inf -nan 3.5 -3.5 3.
1.5
