def f(c: bool) -> int:
  if c:
    a, b = True, 3
  else:
    a, b = False, uninitialized(int)
  if a:
    r = b
  else:
    r = -1
  return r
def case() -> None:
  print(__torch__.f(True), __torch__.f(False))
---
3 -1
