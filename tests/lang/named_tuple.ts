class P(NamedTuple):
  x : int
  y : Tensor
  s : Optional[str]
def make(n: int) -> __torch__.P:
  return __torch__.P(n, torch.ones([2]), None)
def take(p: __torch__.P) -> int:
  return torch.add(p.x, (p)[0])
def case() -> None:
  p = __torch__.make(3)
  print(p.x, p.s, p.y)
  a, b, c, = p
  print(a, c)
  print((p)[0])
  q = __torch__.P(x=5, y=torch.zeros([1]), s="k")
  print(q.s, __torch__.take(q))
  l = [p, q]
  print(l[1].x)
  t = (1, q)
  print((t)[1].s)
  m = torch.max(torch.tensor([[1., 3.], [5., 2.]]), 1)
  print(m.values, m.indices)
---
3 None  1
 1
[ CPUFloatType{2} ]
3 None
3
k 10
5
k
 3
 5
[ CPUFloatType{2} ]  1
 0
[ CPULongType{2} ]
