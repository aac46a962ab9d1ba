def f(n: int) -> int:
  assert n < 3, "must be small"
  return n
def case() -> None:
  print(__torch__.f(1))
  print(__torch__.f(3))
---
1
raises: AssertionError: must be small
