print("\0")
---
raises: ill formed octal specifier
