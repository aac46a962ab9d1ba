def f(x: Optional[int]) -> int:
  y = unchecked_cast(int, x)
  return torch.add(y, 1)
def case() -> None:
  print(__torch__.f(3))
---
4
