class In(NamedTuple):
  a : int
class Out(NamedTuple):
  i : __torch__.In
  l : List[__torch__.In]
  d : Dict[str, Tuple[int, float]]
def case() -> None:
  i = __torch__.In(4,)
  o = __torch__.Out(i, [i, __torch__.In(5,)], {"k": (1, 2.5)})
  print(o.i.a, o.l[1].a, (o.d["k"])[1])
  print(o.d)
  j = o.i
  print(j.a)
---
4 5 2.5
{k: (1, 2.5)}
4
