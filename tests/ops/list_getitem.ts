l = [1, 2, 3]
print(l[0], l[-1])
l[1] = 7
print(l)
print(l[3])
---
1 3
[1, 7, 3]
raises: list index out of range
