def f(l: List[int]) -> Optional[int]:
  for x in l:
    if x > 2:
      return x
def case() -> None:
  print(__torch__.f([1, 2, 3]), __torch__.f([]))
---
raises: Function was not annotated as having type None, but does not return along all paths
