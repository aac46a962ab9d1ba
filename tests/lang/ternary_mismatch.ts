a = 1
x = 1 if a > 0 else "s"
---
raises: if-expression's true branch has type int but false branch has type str
