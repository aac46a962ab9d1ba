x = [torch.add]
---
raises: builtin cannot be used as a value
