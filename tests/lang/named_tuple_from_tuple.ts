class A(NamedTuple):
  x : int
  y : int
def f(a: __torch__.A) -> int:
  return a.x
def case() -> None:
  print(__torch__.f((1, 2)))
---
raises: f(__torch__.A a) -> int
