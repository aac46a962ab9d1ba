class A:
  x : int
  def __init__(self: __torch__.A) -> NoneType:
    self.x = 1
    return None
  def __p_getter(self: __torch__.A) -> int:
    return torch.mul(self.x, 10)
  def __p_setter(self: __torch__.A, v: int) -> NoneType:
    self.x = v
    return None
def st(n: int) -> int:
  return torch.neg(n)
def case() -> None:
  a = __torch__.A()
  _0 = (a).__p_setter(7, )
  print((a).__p_getter())
  _1 = __torch__.st
  print(_1(4, ))
---
70
-4
