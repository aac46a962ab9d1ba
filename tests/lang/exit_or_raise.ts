def f(n: int) -> Tuple[int, str]:
  if n > 0:
    if n > 10:
      raise AssertionError("big")
    a = 1
    b = "x"
  else:
    return -1, "neg"
  return a, b
def case() -> None:
  print(__torch__.f(3), __torch__.f(-9))
---
(1, x) (-1, neg)
