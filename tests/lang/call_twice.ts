def f(a: int, b: int=1) -> int:
  return a
def case() -> None:
  __torch__.f(1, 2, b=3)
---
raises: f(int a, int b=1) -> int
