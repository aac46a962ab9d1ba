def f(x: int) -> int:
  if x is None:
    return nonsense(1, 2)
  if False:
    y = undefined_thing
  if isinstance(x, str):
    z = x.bogus
  if torch.is_scripting():
    w = 1
  else:
    w = nothing_here
  k = 3 if True else alsonothing
  return x + k
  y = nonsense
def case() -> None:
  print(__torch__.f(1))
---
4
