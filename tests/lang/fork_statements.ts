def case() -> None:
  l = [1, 2, 3]
  def __forked_function():
    s = 0
    for x in l:
      if x == 3:
        s = s + 100
      s = s + x
    t = (s, [s])
    return t
  f = fork(__forked_function)
  a, b = torch.wait(f)
  print(a, b)
---
106 [106]
