def t(x: Tensor) -> str:
  if x:
    return "yes"
  return "no"
def case() -> None:
  print(__torch__.t(torch.tensor([2])), __torch__.t(torch.tensor(0.)))
  if 3:
    print("int")
  if 0.:
    print("never")
  if "s":
    print("str")
  if [1]:
    print("list")
  if {"a": 1}:
    print("dict")
  if not "":
    print("empty")
  a = 1 or 2
  print(a)
  b = "" and "x"
  print(b, not 5, 1 < 2 and 2 < 1, True or False)
---
yes no
int
str
list
dict
empty
True
False False False True
