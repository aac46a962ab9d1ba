class Color(Enum):
  RED = 1
  GREEN = 2
class F(Enum):
  A = 1.5
  B = 2.
class S(Enum):
  X = "xx"
  Y = "yy"
def pick(c: __torch__.Color) -> int:
  if c == __torch__.Color.RED:
    r = 10
  else:
    r = 20
  return r
def case() -> None:
  c = __torch__.Color.GREEN
  print(c.name, c.value, c)
  print((__torch__.F.A).value, (__torch__.S.Y).value, (__torch__.S.X).name)
  print(torch.eq(c, __torch__.Color.GREEN), torch.ne(c, __torch__.Color.GREEN))
  print(__torch__.pick(c), __torch__.pick(__torch__.Color.RED))
  for k in __torch__.Color:
    print(k.name)
  d = {"a": c}
  print(d)
  l = [__torch__.S.X, __torch__.S.Y]
  print(l, torch.len(l))
  print(c is __torch__.Color.GREEN)
  print(str(c))
---
GREEN 2 Enum<Color.GREEN>
1.5 yy X
True False
20 10
RED
GREEN
{a: Enum<Color.GREEN>}
[Enum<S.X>, Enum<S.Y>] 2
False
Enum<Color.GREEN>
