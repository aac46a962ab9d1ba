def f(a: int, b: float=2.5, c: Optional[str]=None, d: List[int]=[1, 2], e: Tuple[int, float]=(1, 2.), g: bool=True, h: str="q\"", k: complex=0.+1.j, m: float=inf, n: Device=torch.device("cpu"), o: int=-3, p: Union[int, str]=3) -> None:
  print(a, b, c, d, e, g, h, k, m, n, o, p)
def grow(l: List[int]=[]) -> int:
  l.append(1)
  return len(l)
def kw(a: int, *, b: int=2) -> int:
  return a * 10 + b
def case() -> None:
  __torch__.f(1)
  __torch__.f(1, 3.5, "x", [7])
  __torch__.f(a=5, d=[], c="z")
  print(__torch__.grow(), __torch__.grow(), __torch__.grow([5]))
  print(__torch__.kw(1), __torch__.kw(1, b=3))
---
1 2.5 None [1, 2] (1, 2.) True q" 0.+1.j inf cpu -3 3
1 3.5 x [7] (1, 2.) True q" 0.+1.j inf cpu -3 3
5 2.5 z [] (1, 2.) True q" 0.+1.j inf cpu -3 3
1 2 2
12 13
