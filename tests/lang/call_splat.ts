def f(a: int, b: str) -> str:
  return b * 1 if False else "{}{}".format(a, b)
def case() -> None:
  t = (1, "x")
  print(__torch__.f(*t))
---
1x
