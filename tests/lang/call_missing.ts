def f(a: int, b: int) -> int:
  return a
def case() -> None:
  __torch__.f(1)
---
raises: f(int a, int b) -> int
