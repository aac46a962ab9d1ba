class C:
  x : Optional[int]
  def __init__(self: __torch__.C) -> NoneType:
    self.x = None
    return None
  def get(self: __torch__.C) -> int:
    x = self.x
    if torch.__isnot__(x, None):
      x0 = unchecked_cast(int, x)
      r = torch.add(x0, 1)
    else:
      r = -1
    return r
def case() -> None:
  c = __torch__.C()
  print((c).get())
  c.x = 4
  print((c).get())
---
-1
5
