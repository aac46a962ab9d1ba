l = [1, 2, 1, 3]
l.remove(1)
print(l, l.index(3), l.count(1), 2 in l, 9 in l)
del l[0]
print(l)
f = [1.5, 2.5]
print(f.index(2.5), ["a", "b"].index("b"), [True].count(True))
l.remove(77)
---
[2, 1, 3] 2 1 True False
[1, 3]
1 1 1
raises: list.remove(x): x not in list
