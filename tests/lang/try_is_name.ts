try = 3
print(try)
---
3
