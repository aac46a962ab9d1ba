if True:
  x = 1
 y = 2
---
raises: invalid indent level 5
