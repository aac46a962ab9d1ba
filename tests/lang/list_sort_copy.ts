x = [3, 1, 2]
x.sort()
y = x.copy()
y.append(9)
print(x, y, x.count(1), x.index(2), 3 in x)
---
[1, 2, 3] [1, 2, 3, 9] 1 1 True
