class C:
  n : int
  def __init__(self: __torch__.C, n: int) -> NoneType:
    self.n = n
    return None
  def __enter__(self: __torch__.C) -> int:
    return self.n
  def __exit__(self: __torch__.C, type: Any, value: Any, tb: Any) -> NoneType:
    print("exit", self.n)
    return None
def case() -> None:
  with __torch__.C(1):
    with __torch__.C(2):
      ops.prim.RaiseException("boom", "builtins.ValueError")
---
exit 2
exit 1
raises: boom
