class V:
  x : int
  def __init__(self: __torch__.V, x: int) -> NoneType:
    self.x = x
    return None
def case() -> None:
  l = [__torch__.V(3), __torch__.V(1), __torch__.V(2)]
  m = sorted(l)
  print(m[0].x)
---
raises: To sort a list of __torch__.V it must define a __lt__ method with two inputs of type __torch__.V that returns a bool
