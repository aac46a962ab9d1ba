class Color(Enum):
  RED = 1
def case() -> None:
  print(__torch__.Color.BLUE)
---
raises: Enum<__torch__.Color>' has no attribute 'BLUE'
