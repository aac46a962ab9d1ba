print(torch.upsample_nearest2d(torch.zeros([1, 0, 3, 4]), [2, 2]))
---
raises: Non-empty 4D data tensor expected but got a tensor with sizes [1, 0, 3, 4]
