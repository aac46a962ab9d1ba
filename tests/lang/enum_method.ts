class E(Enum):
  A = 1
  def f(self) -> int:
    return 1
def case() -> None:
  print(__torch__.E.A)
---
raises: Unexpected statement in Enum class body: only enum attribute definitions are currently supported.
