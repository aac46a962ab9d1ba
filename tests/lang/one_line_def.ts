def f(a: int) -> int: return a + 1
def case() -> None:
  print(__torch__.f(1))
---
2
