class C:
  k : Final = 3
  def __init__(self: __torch__.C) -> NoneType:
    return None
def case() -> None:
  print(hasattr(__torch__.C(), "k"))
---
raises: Expected subscripted type for class constant
