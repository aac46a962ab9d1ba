def f(a: int) -> int:
  return a
def case() -> None:
  __torch__.f(1, 2)
---
raises: f(int a) -> int
