def work(x: int) -> Tuple[int, str]:
  return (x * 2, str(x))
def case() -> None:
  fs = [fork(__torch__.work, i) for i in range(3)]
  print([f.wait()[0] for f in fs])
---
[0, 2, 4]
