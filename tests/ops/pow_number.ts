print(2 ** 3, 2 ** -1, 2.0 ** 0.5, 0 ** 0, (-8.0) ** 0.3333333333333333)
print(complex(0., 1.) ** 2.0)
print(0.0 ** -1.0)
---
8. 0.5 1.4142135623730951 1. -nan
-1.+1.2246467991473532e-16j
raises: 0.0 cannot be raised to a negative power
