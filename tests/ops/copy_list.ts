a = [1, 2]
b = a.copy()
c = list(a)
b.append(3)
print(a, b, c, list("abc"))
---
[1, 2] [1, 2, 3] [1, 2] [a, b, c]
