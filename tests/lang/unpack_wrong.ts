a, b = (1, 2, 3)
---
raises: too many values to unpack: need 2 but found 3
