def f(x: Optional[int]) -> int:
  return torch._unwrap_optional(x)
def case() -> None:
  print(__torch__.f(3))
  print(__torch__.f(None))
---
3
raises: Unwrapping null optional
