def f(a, b=2) -> None:
  print(a, b)
def case() -> None:
  __torch__.f(torch.ones([1]))
---
raises: Keyword arguments with defaults need to be type-hinted (TorchScript C++ frontend)
