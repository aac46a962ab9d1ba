l = [0, 1, 2, 3, 4]
print(l[1:3], l[:-1], l[::2], l[::-1], l[3:1:-1], l[10:], l[-3:])
print(l[::0])
---
raises: List slice should have non-zero step
