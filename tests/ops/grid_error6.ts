print(torch.im2col(torch.zeros([1, 2, 3, 4]), [2], [1, 1], [0, 0], [1, 1]))
---
raises: It is expected kernel_size equals to 2, but got size 1
