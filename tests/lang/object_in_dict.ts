class C:
  n : int
  def __init__(self: __torch__.C, n: int) -> NoneType:
    self.n = n
    return None
def case() -> None:
  d = annotate(Dict[str, __torch__.C], {})
  d["a"] = __torch__.C(1)
  d["a"].n = 5
  for k, v in d.items():
    print(k, v.n)
  l = annotate(List[Optional[__torch__.C]], [None, d["a"]])
  x = l[1]
  if x is not None:
    print(x.n)
---
a 5
5
