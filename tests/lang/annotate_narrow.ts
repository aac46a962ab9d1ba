x = annotate(Optional[int], 5)
print(x + 1)
---
6
