t = (1, "a")
print(t[2])
---
raises: Tuple index out of range. Tuple is length 2 and index is 2
