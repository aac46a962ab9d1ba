def f(x: Any) -> str:
  if x is None:
    return "none"
  return "some"
def case() -> None:
  print(__torch__.f(None), __torch__.f(1))
---
some some
