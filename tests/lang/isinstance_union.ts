def f(x: Union[int, str], c: bool) -> str:
  if isinstance(x, int):
    y = x + 1
  else:
    y = len(x)
  if c:
    x = "z"
  if isinstance(x, str):
    return x
  return str(x) + str(y)
def case() -> None:
  print(__torch__.f(3, True), __torch__.f(3, False), __torch__.f("abc", False))
---
z 34 abc
