print(torch.__interpolate(torch.zeros([1, 1, 4, 4]), [3], None, "bilinear", False))
---
raises: It is expected output_size equals to 2, but got size 1
