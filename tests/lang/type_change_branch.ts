x = 1
c = 2
if c > 0:
  x = "s"
---
raises: Variable 'x' previously had type int but is now being assigned to a value of type str
