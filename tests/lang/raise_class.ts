def f(n: int) -> int:
  if n > 2:
    ops.prim.RaiseException("too big", "builtins.ValueError")
    _0 = uninitialized(int)
  else:
    _0 = n
  return _0
def case() -> None:
  print(__torch__.f(1))
  print(__torch__.f(3))
---
1
raises: too big
