d : Dict[str, List[Dict[int, Tuple[str, Optional[float]]]]] = {}
d["a"] = [{1: ("x", None)}, {2: ("y", 2.5)}]
d["a"].append({3: ("z", 1.)})
print(d)
for k, v in d.items():
  for e in v:
    for n, t in e.items():
      a, b = t
      if b is not None:
        print(k, n, a, b + 1)
---
raises: Arguments for call are not valid.
