class V:
  x : int
  def set(self: __torch__.V) -> None:
    self.z = 1
def case() -> None:
  v = __torch__.V.__new__(__torch__.V)
  (v).set()
---
raises: Tried to set nonexistent attribute: z. Did you forget to initialize it in __init__()?
