class V:
  k : Final[int] = 3
  def __init__(self: __torch__.V) -> NoneType:
    return None
def case() -> None:
  v = __torch__.V()
  print(v.k)
---
raises: '__torch__.V' object has no attribute or method 'k'. Did you forget to initialize an attribute in __init__()?
