print(torch.__interpolate(torch.zeros([1, 1, 4]), 3, None, "other", True))
---
raises: Input Error: Only 3D, 4D and 5D input Tensors supported (got 3D) for the modes: nearest | linear | bilinear | trilinear (got other) 
