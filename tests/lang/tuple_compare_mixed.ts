print((1, "a") == (1, "a"))
---
raises: Arguments for call are not valid.
