def inner(x: int) -> int:
  return x * 2
def outer(x: int) -> int:
  f = __torch__.inner
  return f(f(x))
def case() -> None:
  print(__torch__.outer(3))
---
12
