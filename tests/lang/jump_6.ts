def f(x: Optional[int]) -> int:
  n = 0
  for i in range(5):
    if x is None:
      n += 1
      continue
    y = x + 1
    if y == 4:
      break
    n = n + y
    x = y
    if n > 7:
      x = None
  return n
def case() -> None:
  print(__torch__.f(None), __torch__.f(1), __torch__.f(3), __torch__.f(6))
---
raises: Arguments for call are not valid.
