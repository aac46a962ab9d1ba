lambda = 3
print(lambda)
---
3
