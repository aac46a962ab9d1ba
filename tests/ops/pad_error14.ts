print(torch.constant_pad_nd(torch.zeros([2, 3]), [1]))
---
raises: Length of pad must be even but instead it equals 1
