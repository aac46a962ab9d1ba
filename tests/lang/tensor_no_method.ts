x = torch.ones([2]).foo()
---
raises: 'Tensor' object has no attribute or method 'foo'.
