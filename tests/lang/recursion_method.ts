class V:
  x : int
  def __init__(self: __torch__.V) -> NoneType:
    self.x = 1
    return None
  def f(self: __torch__.V) -> int:
    return (self).g()
  def g(self: __torch__.V) -> int:
    return (self).f()
def case() -> None:
  v = __torch__.V()
  print((v).f())
---
raises: method 'f' is called recursively. Recursive calls are not supported
