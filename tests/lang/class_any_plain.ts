class C:
  x : Any
  def __init__(self: __torch__.C) -> NoneType:
    self.x = 5
    return None
def case() -> None:
  c = __torch__.C()
  print(c.x)
---
5
