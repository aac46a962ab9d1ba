def fi(x: int) -> int:
  return x
def case() -> None:
  print(__torch__.fi(torch.tensor([3])))
---
raises: Cannot input a tensor of dimension other than 0 as a scalar argument
