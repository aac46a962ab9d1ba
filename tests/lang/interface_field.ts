class I(Interface):
  x : int
def case() -> None:
  print(1)
---
1
