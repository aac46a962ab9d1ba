s = "abc"
s[0] = "x"
---
raises: Arguments for call are not valid.
