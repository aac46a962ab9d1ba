print(any([0, 1]), any([0.0]), any([False, True]), any(["", "a"]))
print(all([1, 0]), all([1.5]), all([True]))
---
True False True True
False True True
