def f(l: List[int]) -> int:
  t = 0
  for a in l:
    if a == 3:
      continue
    for b in range(a):
      if b == 2:
        break
      if a == 7:
        return t
      t += b * 10
    t += a
    if t > 1000:
      break
  return t
def case() -> None:
  print(__torch__.f([1, 2, 3, 4, 5]), __torch__.f([1, 2, 7, 8]), __torch__.f([900, 200, 5]))
---
42 13 1120
