l = [1, 2, 3]
l[0:2] = [5]
---
raises: Sliced expression not yet supported for subscripted assignment. File a bug if you want this
