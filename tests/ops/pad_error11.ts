print(torch.replication_pad1d(torch.zeros([2, 3, 0]), [1, 1]))
---
raises: Expected 2D or 3D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: [2, 3, 0]
