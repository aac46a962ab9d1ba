l = [0, 1, 2, 3, 4]
print(l[1:3], l[:-1], l[::2], l[::-1], l[3:1:-1], l[10:], l[-3:])
z = len(l) - 5
print(l[::z])
---
[1, 2] [0, 1, 2, 3] [0, 2, 4] [4, 3, 2, 1, 0] [3, 2] [] [2, 3, 4]
raises: List slice should have non-zero step
