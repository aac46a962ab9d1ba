l = [1]
l.append(2)
l.extend([3, 4])
l.extend(l)
l.insert(0, 9)
l.insert(-1, 8)
l.insert(100, 7)
print(l, len(l))
l.reverse()
print(l)
l.clear()
print(l)
---
[9, 1, 2, 3, 4, 1, 2, 3, 8, 4, 7] 11
[7, 4, 8, 3, 2, 1, 4, 3, 2, 1, 9]
[]
