r = range(3)
print(r)
---
raises: range cannot be used as a value
