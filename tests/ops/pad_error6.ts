print(torch.pad(torch.zeros([2, 3]), [-4, 5]))
---
raises: Dimension out of range (expected to be in range of [-3, 2], but got 4)
