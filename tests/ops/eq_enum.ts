class Color(Enum):
  RED = 1
  GREEN = 2
def case() -> None:
  a = __torch__.Color.RED
  b = __torch__.Color.GREEN
  print(a == b, a != b, a == a)
---
False True True
