class A:
  def f(self) -> int:
    return 1
  def f(self) -> int:
    return 2
def case() -> None:
  a = __torch__.A.__new__(__torch__.A)
  print(1)
---
raises: Can't redefine method: f on class: __torch__.A
