def f(n: int) -> int:
  if n > 2:
    raise AssertionError("bad {}".format(n))
  return n
def case() -> None:
  print(__torch__.f(1))
  print(__torch__.f(3))
---
1
raises: AssertionError: bad 3
