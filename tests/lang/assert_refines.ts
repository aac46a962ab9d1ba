def f(x: Optional[int]) -> int:
  assert x is not None
  return x + 1
def g(x: Union[int, str]) -> str:
  assert isinstance(x, str)
  return x + "!"
def case() -> None:
  print(__torch__.f(1), __torch__.g("a"))
  print(__torch__.f(None))
---
2 a!
raises: AssertionError
