l = [1, 2, 3]
del l[0]
d = {"a": 1, "b": 2}
del d["a"]
print(l, d)
x = 5
del x
print(x)
---
raises: undefined value x
