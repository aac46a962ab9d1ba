print(torch.__interpolate(torch.zeros([4]), 3))
---
raises: Input Error: Only 3D, 4D and 5D input Tensors supported (got 1D) for the modes: nearest | linear | bilinear | trilinear (got nearest) 
