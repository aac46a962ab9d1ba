def f(a: int, b: float=2) -> None:
  print(a, b)
def case() -> None:
  __torch__.f(1)
---
raises: Return value was annotated as having type Tuple[float] but is actually of type Tuple[int]
