print("{} {}".format(1))
---
raises: Too few arguments for format string: {} {}
