def f(n: int) -> int:
  if n > 3:
    return 1
  elif n > 2:
    if n == 3:
      return 33
  else:
    n = n + 1
  return n
def g(l: List[int]) -> int:
  for i in range(len(l)):
    for k in l:
      if k == 7:
        return i
      while True:
        if k > 5:
          break
        k += 1
        if k == 4:
          return -k
  return 99
def h(x: Optional[int]):
  if x is None:
    return 0
  return x
def case() -> None:
  for n in range(6):
    print(__torch__.f(n))
  print(__torch__.g([8, 9, 7]), __torch__.g([3]), __torch__.g([5, 6]), __torch__.h(None), __torch__.h(4))
---
1
2
3
33
1
1
0 -4 99 0 4
