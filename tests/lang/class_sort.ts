class V:
  x : int
  def __init__(self: __torch__.V, x: int) -> NoneType:
    self.x = x
    return None
  def __lt__(self: __torch__.V, o: __torch__.V) -> bool:
    return torch.lt(self.x, o.x)
def case() -> None:
  l = [__torch__.V(3), __torch__.V(1), __torch__.V(2)]
  m = sorted(l)
  print(m[0].x, m[1].x, m[2].x, l[0].x)
  torch.sort(l)
  print(l[0].x)
  t = [(2, "b"), (1, "z"), (2, "a")]
  print(sorted(t))
---
1 2 3 3
1
[(1, z), (2, a), (2, b)]
