x = 5
assert x > 3, "l" + str([1][2])
---
