x = (1 +
  2)
y = [1,
     2,
  3]
z = 1 + \
  2
print(x, y, z,
  "end")
---
3 [1, 2, 3] 3 end
