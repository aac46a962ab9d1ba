print(7 // 2, -7 // 2, 7 // -2, 1.5 // 0.2, 7 // 2.0, -1.0 // 2)
print(1.0 // 0.0)
print(1 // 0)
---
3 -4 -4 7. 3. -1.
inf
raises: division by 0
