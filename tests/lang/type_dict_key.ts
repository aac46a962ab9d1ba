def f(x: Dict[Tuple[int], str]) -> int:
  return 1
def case() -> None:
  print(__torch__.f({}))
---
raises: Cannot create dict for key type '(int)', only int, float, complex, Tensor, device and string keys are supported
