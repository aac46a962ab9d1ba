def a(x: torch.Tensor, y: LongTensor, z: Optional[torch.FloatTensor]) -> torch.Tensor:
  return x
def b(x: BroadcastingList2[int], y: Optional[BroadcastingList3[float]]) -> str:
  return str((x, y))
def c(x: list[int], y: dict[str, int], z: tuple[int, str]) -> str:
  return str((x, y, z))
def d(x: Union[int, None]) -> str:
  return str(x)
def e(x: Tuple[()]) -> str:
  return str(x)
def f(x: number) -> str:
  return str(x)
def g(x: Device) -> str:
  return str(x)
def case() -> None:
  print(__torch__.a(torch.ones([1]), torch.ones([1]), None), __torch__.b(2, 1.5), __torch__.b([1, 2], None), __torch__.c([1], {"a": 1}, (1, "x")), __torch__.d(None), __torch__.e(()), __torch__.f(2.5), __torch__.g("cpu"))
---
 1
[ CPUFloatType{1} ] ([2, 2], [1.5, 1.5, 1.5]) ([1, 2], None) ([1], {a: 1}, (1, x)) None () 2.5 cpu
