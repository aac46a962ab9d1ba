def f(x: List[int, str]) -> int:
  return 1
def case() -> None:
  print(__torch__.f([1]))
---
raises: expected exactly one element type but found 2
