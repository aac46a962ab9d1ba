class C:
  n : int
  def __init__(self: __torch__.C, n: int) -> NoneType:
    self.n = n
    return None
  def __enter__(self: __torch__.C) -> int:
    print("enter", self.n)
    return torch.mul(self.n, 2)
  def __exit__(self: __torch__.C, type: Any, value: Any, tb: Any) -> NoneType:
    print("exit", self.n)
    return None
def early(c: __torch__.C, k: int) -> int:
  with c as q:
    if k > 1:
      return q
    y = 3
  return y
def case() -> None:
  c = __torch__.C(5)
  with c as q:
    print("body", q)
    z = 1
  print(z)
  with c:
    pass
  with __torch__.C(1) as a, __torch__.C(2) as b:
    print(a, b)
  print(__torch__.early(c, 5), __torch__.early(c, 0))
---
enter 5
body 10
exit 5
1
enter 5
exit 5
enter 1
enter 2
2 4
exit 2
exit 1
enter 5
exit 5
enter 5
exit 5
10 3
