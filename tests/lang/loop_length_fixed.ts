l = [1, 2]
for x in l:
  l.append(x + 10)
print(l)
---
[1, 2, 11, 12]
