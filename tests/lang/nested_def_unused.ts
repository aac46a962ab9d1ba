def outer() -> int:
  def inner() -> int:
    return 1
  return 2
def case() -> None:
  print(__torch__.outer())
---
2
