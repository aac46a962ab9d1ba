def f(a: float) -> float:
  return a
def case() -> None:
  __torch__.f(1)
---
raises: f(float a) -> float
