class A(NamedTuple):
  x : int
  y : int
class B(NamedTuple):
  x : int
  y : int
def f(a: __torch__.A) -> int:
  return a.x
def g(t: Tuple[int, int]) -> int:
  return (t)[1]
def case() -> None:
  print(__torch__.f(__torch__.B(1, 2)))
  print(__torch__.g(__torch__.A(3, 4)))
---
1
4
