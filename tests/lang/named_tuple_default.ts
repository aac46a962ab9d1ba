class P(NamedTuple):
  x : int = 3
def case() -> None:
  print(__torch__.P(4).x)
---
4
