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
def loop() -> int:
  s = 0
  for i in range(4):
    with __torch__.C(i):
      if i == 1:
        continue
      if i == 3:
        break
      s += i
  return s
def case() -> None:
  print(__torch__.loop())
---
enter 0
exit 0
enter 1
exit 1
enter 2
exit 2
enter 3
exit 3
2
