def f(c: bool):
  if c:
    return 1
  return "s"
def case() -> None:
  print(__torch__.f(True))
---
raises: Previous return statement returned a value of type int but this return statement returns a value of type str
