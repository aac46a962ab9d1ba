class C:
  n : int
  def __init__(this: __torch__.C, n: int) -> NoneType:
    this.n = n
    return None
  def get(me) -> int:
    return me.n
def case() -> None:
  c = __torch__.C(4)
  print((c).get())
---
4
