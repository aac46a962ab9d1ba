def f(n: int) -> int:
  while n > 0:
    if n == 4:
      return 44
    n -= 1
  else_ = n
  return else_
def case() -> None:
  print(__torch__.f(3), __torch__.f(9))
---
0 44
