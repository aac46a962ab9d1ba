def work(x: Tensor) -> Tensor:
  return torch.neg(x)
def case() -> None:
  f = fork(__torch__.work, torch.tensor([1., 2.]))
  print(torch.wait(f))
---
-1
-2
[ CPUFloatType{2} ]
