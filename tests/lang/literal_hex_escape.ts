print("\x41")
---
raises: unsupported hex specifier
