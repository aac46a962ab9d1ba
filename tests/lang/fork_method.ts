class C:
  n : int
  def __init__(self: __torch__.C) -> NoneType:
    self.n = 1
    return None
  def f(self: __torch__.C, k: int) -> int:
    self.n = self.n + k
    return self.n
def case() -> None:
  c = __torch__.C()
  a = fork(c.f, 3)
  print(torch.wait(a))
  def __forked_function():
    return (c).f(5, )
  b = fork(__forked_function)
  print(torch.wait(b), c.n)
---
4
9 9
