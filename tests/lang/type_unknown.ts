def f(x: Nothing) -> int:
  return 1
def case() -> None:
  print(__torch__.f(1))
---
raises: Unknown type name 'Nothing'
