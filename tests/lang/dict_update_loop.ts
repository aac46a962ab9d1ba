d = {"a": 1, "b": 2}
for k in d:
  d[k + k] = 1
print(d)
---
{a: 1, b: 2, aa: 1, bb: 1}
