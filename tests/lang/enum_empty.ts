class Color(Enum):
  pass
def case() -> None:
  print(__torch__.Color.RED)
---
raises: Unexpected statement in Enum class body: only enum attribute definitions are currently supported.
