class V:
  x : int
  def set(self: __torch__.V) -> None:
    self.x = 1.5
def case() -> None:
  v = __torch__.V.__new__(__torch__.V)
  (v).set()
---
raises: Wrong type for attribute assignment. Expected int but got float
