def f(x: Optional[int]) -> int:
  if x is None:
    raise AssertionError("none")
  else:
    y = x
  for i in range(2):
    assert y > 0, "neg"
    y = y + x
  return y
def case() -> None:
  print(__torch__.f(3))
---
9
