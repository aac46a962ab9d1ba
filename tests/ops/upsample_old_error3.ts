print(torch.__interpolate(torch.zeros([1, 1, 4]), 3, None, "linear", True, None, True))
---
raises: Antialias is not yet supported
