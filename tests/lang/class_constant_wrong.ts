class V:
  k : Final[int] = "three"
  def __init__(self: __torch__.V) -> NoneType:
    return None
def case() -> None:
  v = __torch__.V()
  print(1)
---
raises: Return value was annotated as having type Tuple[int] but is actually of type Tuple[str]
