class V:
  x : float
  def __init__(self: __torch__.V,
    x: float) -> NoneType:
    self.x = x
    return None
  def __add__(self: __torch__.V, o: __torch__.V) -> __torch__.V:
    return __torch__.V(torch.add(self.x, o.x))
  def __sub__(self: __torch__.V, o: __torch__.V) -> __torch__.V:
    return __torch__.V(torch.sub(self.x, o.x))
  def __mul__(self: __torch__.V, o: float) -> __torch__.V:
    return __torch__.V(torch.mul(self.x, o))
  def __truediv__(self: __torch__.V, o: float) -> float:
    return torch.div(self.x, o)
  def __mod__(self: __torch__.V, o: int) -> str:
    return "mod"
  def __pow__(self: __torch__.V, o: int) -> str:
    return "pow"
  def __neg__(self: __torch__.V) -> __torch__.V:
    return __torch__.V(torch.neg(self.x))
  def __invert__(self: __torch__.V) -> str:
    return "inv"
  def __and__(self: __torch__.V, o: int) -> str:
    return "and"
  def __or__(self: __torch__.V, o: int) -> str:
    return "or"
  def __xor__(self: __torch__.V, o: int) -> str:
    return "xor"
  def __lshift__(self: __torch__.V, o: int) -> str:
    return "lshift"
  def __rshift__(self: __torch__.V, o: int) -> str:
    return "rshift"
  def __eq__(self: __torch__.V, o: __torch__.V) -> bool:
    return torch.eq(self.x, o.x)
  def __ne__(self: __torch__.V, o: __torch__.V) -> bool:
    return torch.ne(self.x, o.x)
  def __lt__(self: __torch__.V, o: __torch__.V) -> bool:
    return torch.lt(self.x, o.x)
  def __gt__(self: __torch__.V, o: __torch__.V) -> bool:
    return torch.gt(self.x, o.x)
  def __le__(self: __torch__.V, o: __torch__.V) -> bool:
    return torch.le(self.x, o.x)
  def __ge__(self: __torch__.V, o: __torch__.V) -> bool:
    return torch.ge(self.x, o.x)
  def __contains__(self: __torch__.V, k: int) -> bool:
    return torch.gt(k, 3)
  def __getitem__(self: __torch__.V, k: int) -> int:
    return torch.mul(k, 10)
  def __setitem__(self: __torch__.V, k: int, v: float) -> NoneType:
    self.x = torch.add(v, k)
    return None
  def __delitem__(self: __torch__.V, k: int) -> NoneType:
    self.x = -1.
    return None
  def __len__(self: __torch__.V) -> int:
    return 42
  def __int__(self: __torch__.V) -> int:
    return 7
  def __float__(self: __torch__.V) -> float:
    return 7.5
  def __bool__(self: __torch__.V) -> bool:
    return torch.gt(self.x, 0.)
  def __str__(self: __torch__.V) -> str:
    return torch.format("V({})", self.x)
  def __complex__(self: __torch__.V) -> complex:
    return complex(1., 2.)
  def __hex__(self: __torch__.V) -> str:
    return "hex"
  def __oct__(self: __torch__.V) -> str:
    return "oct"
  def __round__(self: __torch__.V) -> int:
    return 8
  def __call__(self: __torch__.V, n: int) -> int:
    return torch.mul(n, 2)
  def __iadd__(self: __torch__.V, o: float) -> __torch__.V:
    self.x = torch.add(self.x, o)
    return self
def case() -> None:
  a = __torch__.V(1.)
  b = __torch__.V(2.)
  print((a + b).x, (a - b).x, (a * 3.).x, a / 2., a % 1, a ** 2)
  print((-a).x, ~a, a & 1, a | 1, a ^ 1, a << 1, a >> 1)
  print(a == b, a != b, a < b, a > b, a <= b, a >= b)
  print(5 in a, 2 in a, a[4], len(a), int(a), float(a), bool(a), str(a), complex(a))
  print(hex(a), oct(a), round(a))
  a[3] = 4.
  print(a.x)
  del a[0]
  print(a.x)
  if a:
    print("yes")
  else:
    print("no")
  print(b(21))
  b += 1.5
  print(b.x)
  b *= 2.
  print(b.x)
  if not a:
    print("not a")
---
3. -1. 3. 0.5 mod pow
-1. inv and or xor lshift rshift
False True True False True False
True False 40 42 7 7.5 True V(1.) 1.+2.j
hex oct 8
7.
-1.
no
42
3.5
7.
not a
