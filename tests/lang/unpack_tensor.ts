a, b = torch.ones([2])
---
raises: Tensor cannot be used as a tuple
