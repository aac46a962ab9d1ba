x = annotate(int, "s")
---
raises: expected an expression of type int but found str
