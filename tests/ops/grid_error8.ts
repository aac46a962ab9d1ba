print(torch.im2col(torch.zeros([1, 2, 0, 4]), [2, 2], [1, 1], [0, 0], [1, 1]))
---
raises: Expected 3D or 4D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: [1, 2, 0, 4]
