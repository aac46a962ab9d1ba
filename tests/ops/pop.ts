l = [1, 2, 3]
print(l.pop(), l.pop(0), l)
l.pop()
print(l.pop())
---
3 1 [2]
raises: pop from empty list
