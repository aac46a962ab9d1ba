print(min(1, 2), min(2.5, 1), min(1, 2.5), min([3, 1, 2]), min([1.5, 0.5]), min([True, False]))
print(min([1, 2], [1, 1, 5]))
x: List[int] = []
print(min(x))
---
1 1. 1. 1 0.5 False
[1, 1, 5]
raises: min() arg is an empty sequence
