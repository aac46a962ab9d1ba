x = [1, 2, 3]
print(x[torch.tensor(1)], chr(torch.tensor(65)))
---
2 A
