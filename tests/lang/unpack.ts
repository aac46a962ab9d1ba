a, b = (1, "x")
print(a, b)
a2, *rest = (1, 2, "z")
print(a2, rest)
*init, last = (1, 2, 3)
print(init, last)
c, (d, e) = (1, (2, 3))
print(c, d, e)
f, g = [10, 20]
print(f, g)
x = y = 5
print(x, y)
p, q = q2, p2 = (1, 2)
print(p, q, q2, p2)
a3, b3 = 1, 2
a3, b3 = b3, a3
print(a3, b3)
---
1 x
1 (2, z)
(1, 2) 3
1 2 3
10 20
5 5
1 2 1 2
2 1
