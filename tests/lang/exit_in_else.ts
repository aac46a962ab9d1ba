def f(c: bool) -> int:
  x = 1
  if c:
    x = 2
    y = "a"
  else:
    y = "b"
    if x == 1:
      return 99
  z = y + "!"
  return x + len(z)
def case() -> None:
  print(__torch__.f(True), __torch__.f(False))
---
4 99
