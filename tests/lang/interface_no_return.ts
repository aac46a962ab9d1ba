class I(Interface):
  def f(self, x: int):
    pass
class A:
  def __init__(self: __torch__.A) -> NoneType:
    return None
  def f(self: __torch__.A, x: int) -> int:
    return x
def case() -> None:
  i : __torch__.I = __torch__.A()
  print(i.f(1))
---
raises: interface declarations must have a return type annotated.
