def f(x: Optional[Tensor]) -> Tensor:
  if x is None:
    x = torch.ones([1])
  else:
    x = x + 1
  y = x * 2
  while len(y) < 3:
    y = torch.cat([y, x])
  return y
def case() -> None:
  print(__torch__.f(None), __torch__.f(torch.zeros([2])))
---
 2
 1
 1
[ CPUFloatType{3} ]  2
 2
 1
 1
[ CPUFloatType{4} ]
