def f(l: List[int]=[1]) -> int:
  l.append(2)
  return len(l)
def case() -> None:
  print(__torch__.f(), __torch__.f(), __torch__.f([]))
---
2 3 1
