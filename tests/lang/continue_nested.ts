for i in range(2):
  for j in range(2):
    if j == 1:
      continue
    print(i, j)
---
0 0
1 0
