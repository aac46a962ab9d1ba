def work(x: int, y: int=3) -> int:
  return x * y
def case() -> None:
  x = 4
  l = [1]
  def __forked_function():
    l.append(x)
    return torch.add(x, 1)
  a = fork(__forked_function)
  print(torch.wait(a), l)
  b = fork(__torch__.work, 5)
  c = fork(__torch__.work, 5, y=6)
  print(torch.wait(b), c.wait())
  fs = annotate(List[Future[int]], [])
  for i in range(3):
    def __forked_function0():
      return torch.mul(i, x)
    fs.append(fork(__forked_function0))
  for f in fs:
    print(torch.wait(f))
  print(torch.wait(a))
---
5 [1, 4]
15 30
0
4
8
5
