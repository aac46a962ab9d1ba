print(torch.upsample_nearest3d(torch.zeros([1, 1, 2, 3, 4]), [2, 0, 1]))
---
raises: Input and output sizes should be greater than 0, but got input (D: 2, H: 3, W: 4) output (D: 2, H: 0, W: 1)
