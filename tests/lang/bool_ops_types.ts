a = [] == annotate(List[Tensor], [])
print(a, not [1], not "", bool([]), bool({}), 1 in {1: 2}, "b" not in ["a"])
---
True False True False False True True
