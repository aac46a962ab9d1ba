for i in range(5):
  if i > 0:
    if i == 2:
      continue
    y = i
  else:
    y = 10
  print(y)
---
10
1
3
4
