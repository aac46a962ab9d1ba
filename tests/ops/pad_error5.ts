print(torch.pad(torch.zeros([1, 2, 3]), [4, 1], "circular"))
---
raises: Padding value causes wrapping around more than once.
