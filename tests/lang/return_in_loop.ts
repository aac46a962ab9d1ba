def f(x: Tensor, n: int) -> Tensor:
  for i in range(n):
    if bool(torch.sum(x) > 10):
      return x
    x = x + 1
  return x * 100
def case() -> None:
  print(__torch__.f(torch.ones([2]), 3), __torch__.f(torch.ones([2]), 30))
---
 400
 400
[ CPUFloatType{2} ]  6
 6
[ CPUFloatType{2} ]
