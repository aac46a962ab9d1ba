class V:
  __annotations__ = []
  __annotations__["0"] = int
  __annotations__["x y"] = str
  z : float
  def __init__(self: __torch__.V) -> NoneType:
    self.z = 2.5
    return None
def case() -> None:
  v = __torch__.V()
  print(getattr(v, "z"), getattr(v, "zz", 5), hasattr(v, "0"), hasattr(v, "1"))
---
2.5 5 True False
