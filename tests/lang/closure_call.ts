def case() -> None:
  def g():
    return 1
  print(g())
---
raises: cannot call a closure
