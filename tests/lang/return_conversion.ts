def f(t: Tensor) -> int:
  return t
def g(t: Tensor) -> Tuple[int, float]:
  return (t, t)
def h() -> List[int]:
  return (1, 2)
def case() -> None:
  print(__torch__.f(torch.tensor(3)), __torch__.g(torch.tensor(3)), __torch__.h())
---
3 (3, 3.) [1, 2]
