def f(l: List[Optional[int]]) -> int:
  s = 0
  for x in l:
    if x is None:
      continue
    s += x
  return s
def case() -> None:
  print(__torch__.f([1, None, 3]))
---
raises: Arguments for call are not valid.
