for i in range(3):
  y = i
print(y)
---
raises: undefined value y
