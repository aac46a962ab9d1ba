print("%5d" % 3)
---
raises: The specifier %5 is not supported in TorchScript format strings
