def f(x: int) -> int:
  try_ = x
  if x == 1:
    y = 10
  elif x == 2:
    y = 20
  elif x == 3:
    return 30
  else:
    y = 40
  y += try_
  return y
def case() -> None:
  print(__torch__.f(1), __torch__.f(2), __torch__.f(3), __torch__.f(4))
---
11 22 30 44
