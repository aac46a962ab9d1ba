class I(Interface):
  def get(self, k: int) -> int:
    pass
class A:
  x : int
  def __init__(self: __torch__.A, x: int) -> NoneType:
    self.x = x
    return None
def use(i: __torch__.I) -> int:
  return (i).get(1, )
def case() -> None:
  print(__torch__.use(__torch__.A(1)))
---
raises: use(InterfaceType<I> i) -> int
