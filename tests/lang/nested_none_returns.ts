def f(x: Optional[Tensor], y: Optional[Tensor]) -> int:
  if x is not None:
    if y is not None:
      return len(x) + len(y)
    return len(x)
  elif y is not None:
    return len(y)
  return 0
def case() -> None:
  print(__torch__.f(torch.ones([1]), None), __torch__.f(None, torch.ones([2])), __torch__.f(torch.ones([3]), torch.ones([4])), __torch__.f(None, None))
---
1 2 7 0
