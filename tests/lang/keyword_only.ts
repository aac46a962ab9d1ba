def f(a: int, b: int=2, *, c: int=3) -> int:
  return a * 100 + b * 10 + c
def case() -> None:
  print(__torch__.f(1), __torch__.f(1, c=5), __torch__.f(b=7, a=2))
  print(__torch__.f(1, 2, 3))
---
raises: f(int a, int b=2, *, int c=3) -> int
