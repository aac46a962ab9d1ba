t = (1, 2)
t[0] = 5
---
raises: Tuple[int, int] does not support subscripted assignment
