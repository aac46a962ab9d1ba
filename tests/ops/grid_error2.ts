print(torch.grid_sampler(torch.zeros([1, 2, 3, 4]), torch.zeros([1, 3, 4, 3]), 0, 0, False))
---
raises: grid_sampler(): expected grid to have size 2 in last dimension, but got grid with sizes [1, 3, 4, 3]
