l = [1, 2, 3]
a, b = l
print(a)
---
raises: Expected 2 elements in a list but found 3
