class A:
  n : int
  def __init__(self: __torch__.A, n: int) -> NoneType:
    self.n = n
    return None
  def other(self: __torch__.A) -> __torch__.B:
    return __torch__.B(self.n + 1)
class B:
  n : int
  def __init__(self: __torch__.B, n: int) -> NoneType:
    self.n = n
    return None
  def back(self: __torch__.B) -> __torch__.A:
    return __torch__.A(self.n * 10)
def case() -> None:
  print(((__torch__.A(1)).other()).back().n)
---
20
