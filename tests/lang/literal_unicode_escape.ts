print("\u0041")
---
raises: unsupported unicode specifier
