def f(c: bool):
  if c:
    return 1
  return None
def g():
  pass
def case() -> None:
  print(__torch__.f(True), __torch__.f(False), __torch__.g())
---
1 None None
