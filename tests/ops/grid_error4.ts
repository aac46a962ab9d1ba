print(torch.grid_sampler(torch.zeros([1, 2, 3, 4]), torch.zeros([1, 3, 4, 2], dtype=7), 0, 0, False))
---
raises: expected scalar type Float but found Double
