class I(Interface):
  def get(self, k: int) -> int:
    pass
class A:
  x : int
  def __init__(self: __torch__.A, x: int) -> NoneType:
    self.x = x
    return None
  def get(self: __torch__.A, k: int) -> int:
    return torch.add(self.x, k)
class B:
  def __init__(self: __torch__.B) -> NoneType:
    return None
  def get(self: __torch__.B, k: int) -> int:
    return torch.neg(k)
def use(i: __torch__.I, k: int) -> int:
  return (i).get(k, )
def case() -> None:
  a = __torch__.A(10)
  b = __torch__.B()
  print(__torch__.use(a, 1), __torch__.use(b, 1))
  l = annotate(List[__torch__.I], [a, b])
  for i in l:
    print((i).get(3, ))
  j : __torch__.I = a
  j = b
  print(j.get(5))
---
11 -1
13
-3
-5
