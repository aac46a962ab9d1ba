l = [1, "a", None]
print(l)
m = [1, 2.5]
print(m)
o = [None, 1]
print(o)
---
[1, a, None]
[1, 2.5]
[None, 1]
