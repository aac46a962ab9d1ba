print(torch.im2col(torch.zeros([1, 2, 3, 4]), [5, 1], [1, 1], [0, 0], [1, 1]))
---
raises: Given input with spatial size (3, 3), kernel_size=(5, 1), dilation=(1, 1), padding=(0, 0), calculated shape of the array of sliding blocks as (-1, 4), but its components must be at least one.
