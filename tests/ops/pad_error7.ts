print(torch.pad(torch.zeros([2, 3]), [-2, -2]))
---
raises: start (0) + length (-1) exceeds dimension size (1).
