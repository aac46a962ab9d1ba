class Color(Enum):
  RED = 1
  BLUE = "b"
def case() -> None:
  print(__torch__.Color.RED)
---
raises: Enum class with varying value types are not supported.
