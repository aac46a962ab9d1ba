l = [3, 1, 2]
l.append(5)
l.insert(0, 9)
l.extend([7])
print(l, l.pop(), l.pop(0), l.index(1), l.count(2))
l.sort()
print(l)
l.sort(reverse=True)
print(l)
l.reverse()
l.remove(3)
print(l, l.copy())
l.clear()
print(l)
---
[3, 1, 2, 5] 7 9 1 1
[1, 2, 3, 5]
[5, 3, 2, 1]
[1, 2, 5] [1, 2, 5]
[]
