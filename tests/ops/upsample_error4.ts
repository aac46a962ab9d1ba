print(torch.upsample_nearest1d(torch.zeros([1, 1, 2]), [-1]))
---
raises: Input and output sizes should be greater than 0, but got input (W: 2) and output (W: -1)
