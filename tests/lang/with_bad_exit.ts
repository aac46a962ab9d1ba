class C:
  n : int
  def __init__(self: __torch__.C) -> NoneType:
    self.n = 1
    return None
  def __enter__(self: __torch__.C) -> int:
    return self.n
  def __exit__(self: __torch__.C) -> int:
    return self.n
def case() -> None:
  with __torch__.C():
    print(1)
---
raises: __exit__ must have four arguments
