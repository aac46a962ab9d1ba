print(torch.grid_sampler(torch.zeros([1, 2, 3, 4]), torch.zeros([2, 3, 4, 2]), 0, 0, False))
---
raises: grid_sampler(): expected grid and input to have same batch size, but got input with sizes [1, 2, 3, 4] and grid with sizes [2, 3, 4, 2]
