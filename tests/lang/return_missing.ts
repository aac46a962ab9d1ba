def f(c: bool) -> int:
  if c:
    return 1
def case() -> None:
  print(__torch__.f(True))
---
raises: Function was not annotated as having type None, but does not return along all paths
