class no_grad:
  prev : bool
  def __init__(self: __torch__.no_grad) -> NoneType:
    self.prev = False
    return None
  def __enter__(self: __torch__.no_grad) -> NoneType:
    self.prev = torch.is_grad_enabled()
    _0 = torch.set_grad_enabled(False)
    return None
  def __exit__(self: __torch__.no_grad, exc_type: Any, exc_value: Any, traceback: Any) -> NoneType:
    _0 = torch.set_grad_enabled(self.prev)
    return None
def case() -> None:
  before = torch.is_grad_enabled()
  with __torch__.no_grad():
    print(torch.is_grad_enabled())
    _0 = torch.set_grad_enabled(True)
    with __torch__.no_grad():
      x = torch.requires_grad_(torch.ones([2]))
      print(torch.is_grad_enabled(), x.requires_grad, torch.mul(x, 2).requires_grad)
    print(torch.is_grad_enabled())
  print(torch.is_grad_enabled() == before)
---
False
False True False
True
True
