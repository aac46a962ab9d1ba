for i in range(3):
  if i == 1:
    y = 1
  else:
    continue
  print(y)
---
raises: y is not defined in the false branch
