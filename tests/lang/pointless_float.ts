def f(x: float) -> float:
  return x
def case() -> None:
  print(__torch__.f(10000000000))
---
10000000000.
