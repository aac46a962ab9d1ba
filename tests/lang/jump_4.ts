x = 0
for i in range(5):
  x = i
  if i == 2:
    x = 100
    break
  x = x + 50
print(x)
---
100
