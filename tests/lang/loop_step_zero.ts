for i in range(1, 5, 0):
  print(i)
---
raises: range() arg 3 must not be zero
