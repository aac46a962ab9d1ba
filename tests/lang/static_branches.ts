def f(x: int) -> int:
  if x is None:
    return nonsense(1, 2)
  if False:
    y = undefined_thing
  if isinstance(x, str):
    z = x.bogus
  if not True or hasattr_free:
    pass
  return x
def case() -> None:
  print(1)
---
1
