def f() -> int:
  return "s"
def case() -> None:
  print(__torch__.f())
---
raises: Return value was annotated as having type int but is actually of type str
