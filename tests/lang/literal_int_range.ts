print(9223372036854775808)
---
raises: Integral constant out of range (must fit in a signed 64 bit integer)
