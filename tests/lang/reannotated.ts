x = 1
x: str = "s"
print(x)
---
s
