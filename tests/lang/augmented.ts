x = 5
x += 2
x -= 1
x *= 3
x //= 2
---
raises: expected ident but found '=' here
