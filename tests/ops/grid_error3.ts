print(torch.grid_sampler(torch.zeros([1, 2, 0, 4]), torch.zeros([1, 3, 4, 2]), 0, 0, False))
---
raises: grid_sampler(): expected input to have non-empty spatial dimensions, but input has sizes [1, 2, 0, 4] with dimension 2 being empty
