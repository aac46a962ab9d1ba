print(torch.upsample_nearest2d(torch.zeros([1, 2, 3, 4]), None, None))
---
raises: Must specify exactly one of output_size and scale_factors
