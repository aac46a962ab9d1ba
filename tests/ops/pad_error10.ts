print(torch.reflection_pad2d(torch.zeros([2, 3, 4]), [1, 1, 3, 1]))
---
raises: Argument #6: Padding size should be less than the corresponding input dimension, but got: padding (3, 1) at dimension 1 of input 3
