class V:
  x : Tensor
  def get(self: __torch__.V) -> Tensor:
    return self.x
def case() -> None:
  v = __torch__.V.__new__(__torch__.V)
  print(torch.add((v).get(), 1))
---
raises: attribute 'x' of __torch__.V is not set
