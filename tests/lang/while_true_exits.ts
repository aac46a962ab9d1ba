def f(n: int) -> str:
  while True:
    n -= 1
    if n < 0:
      return "done"
    if n == 5:
      break
  return "broke"
def case() -> None:
  print(__torch__.f(3), __torch__.f(9))
---
done broke
