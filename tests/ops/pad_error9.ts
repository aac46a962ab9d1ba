print(torch.replication_pad2d(torch.zeros([2, 3, 4]), [-3, -3, -3, -3]))
---
raises: input (H: 3, W: 4 ) is too small. Calculated output H: -3 W: -2
