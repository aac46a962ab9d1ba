l = [[1, 2], [3]]
a, b = l
print(a, b, [y for x in l for y in x])
---
raises: undefined value x
