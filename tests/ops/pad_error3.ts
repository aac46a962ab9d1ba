print(torch.pad(torch.zeros([2, 3]), [1, 1, 1, 1], "reflect"))
---
raises: Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now
