l = [3, 1, 2]
l.sort()
print(l)
l.sort(reverse=True)
print(l, sorted([2.5, 1.5]), sorted(["b", "a", "ab"]), sorted([True, False]))
print(sorted([(2, "a"), (1, "b"), (1, "a")]))
---
[1, 2, 3]
[3, 2, 1] [1.5, 2.5] [a, ab, b] [False, True]
[(1, a), (1, b), (2, a)]
