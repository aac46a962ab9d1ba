x = 5
y = "a" if x > 3 else "b" if x > 2 else "c"
print(y)
---
a
