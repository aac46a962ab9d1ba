print(torch.__interpolate(torch.zeros([1, 1, 4]), 3, None, "nearest", True))
---
raises: align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear
