class C:
  n : int
  def __init__(self: __torch__.C) -> NoneType:
    self.n = 4
    return None
  def twice(self):
    return self.helper() * 2
  def helper(self):
    return self.n
def case() -> None:
  print((__torch__.C()).twice())
---
8
