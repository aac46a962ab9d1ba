print(torch.col2im(torch.zeros([1, 5, 9]), [4, 4], [2, 2], [1, 1], [1, 1], [2, 2]))
---
raises: Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got input.size(1)=5 and kernel_size=(2, 2).
