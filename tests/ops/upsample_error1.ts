print(torch.upsample_nearest2d(torch.zeros([1, 2, 3, 4]), [2]))
---
raises: It is expected output_size equals to 2, but got size 1
