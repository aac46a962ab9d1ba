def f(n: int) -> int:
  return __torch__.f(n)
def case() -> None:
  print(__torch__.f(3))
---
raises: function 'f' is called recursively. Recursive calls are not supported
