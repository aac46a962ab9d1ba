a = [1, 2]
b = a
b.append(3)
c = a[:]
c.append(4)
print(a, b, c, a is b, a is c)
---
[1, 2, 3] [1, 2, 3] [1, 2, 3, 4] True False
