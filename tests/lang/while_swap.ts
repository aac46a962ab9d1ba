a = 1
b = 1
i = 0
while i < 10:
  a, b = b, a + b
  i += 1
print(a, b)
---
89 144
