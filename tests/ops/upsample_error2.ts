print(torch.upsample_nearest2d(torch.zeros([2, 3, 4]), [2, 2]))
---
raises: It is expected input_size equals to 4, but got size 3
