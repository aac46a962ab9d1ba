print(1 < 2 < 3)
---
raises: Arguments for call are not valid.
