print(torch.Float(7))
print(torch.Float(-3))
---
7.
-3.
