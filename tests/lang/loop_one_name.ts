for i, in [[1], [2]]:
  print(i)
---
[1]
[2]
