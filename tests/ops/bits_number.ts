print(6 & 3, 6 | 3, 6 ^ 3, True & False, True | False, True ^ True)
print(1 << 3, -8 >> 1, 1 << 65, 5 >> 64)
print(not True)
---
2 7 5 False True False
8 -4 2 5
False
