def case() -> None:
  def __forked_function():
    ops.prim.RaiseException("boom", "builtins.RuntimeError")
    return 1
  a = fork(__forked_function)
  print("fine")
---
fine
