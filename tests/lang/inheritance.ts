class A:
  def __init__(self: __torch__.A) -> NoneType:
    return None
class B(A):
  def f(self) -> int:
    return 1
def case() -> None:
  b = __torch__.B()
---
raises: Torchscript does not support class inheritance.
