d = {"b": 1, "a": 2}
print(sorted(d.keys()), sorted([("b", 1), ("a", 2)]), max([1.5, 2.5]), min(3, 2.5))
---
[a, b] [(a, 2), (b, 1)] 2.5 2.5
