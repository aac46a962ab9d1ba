print(torch.pad(torch.zeros([2, 3]), [1, 1, 1, 1, 1, 1]))
---
raises: Padding length too large
