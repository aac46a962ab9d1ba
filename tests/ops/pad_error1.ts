print(torch.pad(torch.zeros([2, 3]), [1]))
---
raises: Padding length must be divisible by 2
