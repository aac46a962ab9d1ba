print(torch.reflection_pad3d(torch.zeros([2, 3, 4]), [1, 1, 1, 1, 1, 1]))
---
raises: Dimension out of range (expected to be in range of [-3, 2], but got 3)
