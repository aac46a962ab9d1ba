print(torch.constant_pad_nd(torch.zeros([2, 3], dtype=0), [1, 1], 300))
---
raises: value cannot be converted to type uint8_t without overflow
