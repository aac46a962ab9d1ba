x : Optional[int] = None
for i in range(3):
  if x is None:
    x = i + 10
  else:
    x = x * 2
print(x)
---
40
