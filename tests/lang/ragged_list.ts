print(torch.tensor([[1, 2], [3]]))
---
raises: Expected sequence of length 2 at dim 1 (got 1)
