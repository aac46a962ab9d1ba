l = [1.0]
l[0] = 1
---
raises: Arguments for call are not valid.
