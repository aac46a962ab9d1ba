class C:
  x : List[Any]
  def __init__(self: __torch__.C) -> NoneType:
    self.x = annotate(List[Any], [])
    return None
def case() -> None:
  c = __torch__.C()
  print(c.x)
---
[]
