class V:
  a : int
  k : Final[int] = 3
  s : Final[str] = "zeros"
  t : Final[Tuple[int]] = (1,)
  n : Final[NoneType] = None
  f : Final[float] = 0.10000000000000001
  def __init__(self: __torch__.V) -> NoneType:
    self.a = 1
    return None
def case() -> None:
  v = __torch__.V()
  print(v.a, hasattr(v, "k"), hasattr(v, "zz"), hasattr(v, "a"))
---
1 True False True
