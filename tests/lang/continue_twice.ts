x = 0
while x < 100:
  x += 1
  if x % 2 == 0:
    continue
  if x % 3 == 0:
    continue
  if x > 20:
    break
print(x)
---
23
