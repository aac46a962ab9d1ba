def fi(x: int) -> int:
  return x
def case() -> None:
  print(__torch__.fi(torch.tensor(3.5)))
---
raises: Cannot input a tensor of type Float as an integral argument
