c = 1
if c > 0:
  y = 2
print(y)
---
raises: y is not defined in the false branch
