def f(c: bool) -> str:
  x = 1
  if c:
    return "no"
  x = "s"
  return x
def case() -> None:
  print(__torch__.f(False), __torch__.f(True))
---
s no
