print(torch.upsample_nearest2d(torch.zeros([1, 2, 3, 4]), None, [1., 2., 3.]))
---
raises: Expected static_cast<int64_t>(scale_factors->size()) == spatial_dimensions to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)
