class C:
  n : int
  def __init__(self: __torch__.C) -> NoneType:
    self.n = 0
    return None
  def run(self: __torch__.C, k: int) -> int:
    while self.n < k:
      self.n += 1
      if self.n == 3:
        return -3
    return self.n
def case() -> None:
  print((__torch__.C()).run(2), (__torch__.C()).run(9))
---
2 -3
