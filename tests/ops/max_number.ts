print(max(1, 2), max(2.5, 1), max(1, 2.5), max([3, 1, 2]), max([1.5, 0.5]), max([True, False]))
print(max([1, 2], [1, 1, 5]))
x: List[float] = []
print(max(x))
---
2 2.5 2.5 3 1.5 True
[1, 2]
raises: max() arg is an empty sequence
