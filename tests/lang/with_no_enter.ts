class C:
  n : int
  def __init__(self: __torch__.C) -> NoneType:
    self.n = 1
    return None
def case() -> None:
  with __torch__.C():
    print(1)
---
raises: Object returned by with item expression does not define __enter__ and __exit__ methods
