x = torch.zeros([2], dtype=torch.float32)
---
raises: builtin cannot be used as a value
