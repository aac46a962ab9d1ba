class V:
  x : int
  def get(self: __torch__.V) -> int:
    return self.x
def case() -> None:
  print(__torch__.V(1).x)
---
raises: Class V does not have an __init__ function defined
