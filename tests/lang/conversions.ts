def fi(x: int) -> int:
  return x
def ff(x: float) -> float:
  return x
def fl(x: List[int]) -> List[int]:
  return x
def fd(x: Device) -> Device:
  return x
def case() -> None:
  print(__torch__.fi(torch.tensor(3)), __torch__.ff(torch.tensor(2.5)), __torch__.ff(torch.tensor(2)), __torch__.fl((1, 2)), __torch__.fd("cpu"))
  print(__torch__.ff(annotate(number, 3)), __torch__.fi(annotate(number, 3)))
---
raises: ff(float x) -> float
