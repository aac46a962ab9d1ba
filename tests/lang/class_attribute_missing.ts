class V:
  x : int
  def get(self: __torch__.V) -> int:
    return self.y
def case() -> None:
  v = __torch__.V.__new__(__torch__.V)
  print((v).get())
---
raises: '__torch__.V' object has no attribute or method 'y'. Did you forget to initialize an attribute in __init__()?
