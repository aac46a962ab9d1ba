def f(x: 3) -> int:
  return 1
def case() -> None:
  print(__torch__.f(1))
---
raises: Expression of type const cannot be used in a type expression
