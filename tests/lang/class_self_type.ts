class Node:
  next : Optional[__torch__.Node]
  def __init__(self: __torch__.Node) -> NoneType:
    self.next = None
    return None
def case() -> None:
  n = __torch__.Node()
  print(n.next is None)
---
raises: Unknown type name '__torch__.Node'
