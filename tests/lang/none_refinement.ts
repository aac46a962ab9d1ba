def f(x: Optional[int], y: Optional[int]) -> int:
  if x is not None and y is not None:
    return x + y
  if x is None or y is None:
    z = 1
  else:
    z = x * y
  if not (x is None):
    z = z + x
  return z
def g(x: Optional[int]) -> int:
  if x is None:
    x = 5
  return x
def h(x: Optional[int]) -> int:
  y = 3 if x is None else x + 1
  return y
def w(x: Optional[List[int]]) -> int:
  if x is None:
    return 0
  x.append(1)
  return len(x)
def case() -> None:
  print(__torch__.f(1, 2), __torch__.f(None, 2), __torch__.f(3, None))
  print(__torch__.g(None), __torch__.g(1), __torch__.h(None), __torch__.h(2), __torch__.w([1]), __torch__.w(None))
---
3 1 4
5 1 3 3 2 0
