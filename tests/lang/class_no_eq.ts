class V:
  x : int
  def __init__(self: __torch__.V, x: int) -> NoneType:
    self.x = x
    return None
def case() -> None:
  print(__torch__.V(1) == __torch__.V(1))
---
raises: '__torch__.V' object has no attribute or method '__eq__'. Did you forget to initialize an attribute in __init__()?
