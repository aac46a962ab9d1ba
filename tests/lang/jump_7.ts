def f(n: int) -> int:
  i = 0
  while True:
    i += 1
    if i > n:
      break
    j = 0
    while j < 3:
      j += 1
      if j == 2:
        continue
      if i * j == 6:
        return i
  return -i
def case() -> None:
  print(__torch__.f(1), __torch__.f(2), __torch__.f(5), __torch__.f(0))
---
-2 2 2 -1
