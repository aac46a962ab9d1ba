l = [1.5, 2.5]
print(l.index(9.25))
---
raises: '9.25' is not in list
