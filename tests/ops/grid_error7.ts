print(torch.im2col(torch.zeros([1, 2, 3, 4]), [2, 2], [1, 1], [0, 0], [0, 1]))
---
raises: stride should be greater than zero, but got stride_height: 0 stride_width: 1
