def f(a, b):
  # type: (int, List[str]) -> str
  return b[a]
def case() -> None:
  print(__torch__.f(1, ["x", "y"]))
---
y
