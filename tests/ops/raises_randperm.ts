print(torch.randperm(300, dtype=0))
---
raises: value cannot be converted to type uint8_t without overflow
