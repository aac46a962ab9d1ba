print(divmod(7, 2), divmod(-7, 2), divmod(7, -2))
print(divmod(7.5, 2.0), divmod(-7.5, 2.0))
print(divmod(0.3, 1), divmod(10, 0.25))
print(divmod(1, 0))
---
(3, 1) (-4, 1) (-4, -1)
(3., 1.5) (-4., 0.5)
(0., 0.30000001192092896) (40., 0.)
raises: ZeroDivisionError: integer division or modulo by zero
