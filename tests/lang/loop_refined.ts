def f(x: Optional[int]) -> int:
  assert x is not None
  for i in range(3):
    x = x + i
  return x
def case() -> None:
  print(__torch__.f(3))
---
6
