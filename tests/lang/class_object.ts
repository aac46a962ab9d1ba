class P:
  x : int
  l : List[int]
  def __init__(self: __torch__.P,
    n: int) -> NoneType:
    self.x = n
    self.l = [n]
    return None
  def get(self: __torch__.P) -> int:
    return torch.add(self.x, torch.len(self.l))
  def bump(self: __torch__.P,
    by: int=2) -> NoneType:
    self.x = torch.add(self.x, by)
    _0 = torch.append(self.l, by)
    return None
def change(p: __torch__.P) -> None:
  p.x = 100
def case() -> None:
  p = __torch__.P.__new__(__torch__.P)
  _1 = (p).__init__(3, )
  q = __torch__.P(7)
  r = p
  _2 = (p).bump(2, )
  _3 = (p).bump()
  print(r.x, r.l, (p).get(), q.x)
  __torch__.change(q)
  print(q.x)
  print(p is r, p is q)
  ps = [p, q]
  print(ps[1].x)
  d = {"k": q}
  d["k"].x = 5
  print(q.x)
  q.x += 4
  print(q.x)
---
7 [3, 2, 2] 10 7
100
True False
100
5
9
