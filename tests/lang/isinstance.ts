def f(x: Union[int, str, List[int]]) -> str:
  if isinstance(x, int):
    return "int {}".format(x + 1)
  elif isinstance(x, (str, float)):
    return "str " + x
  else:
    return "list {}".format(len(x))
def g(x: Any) -> str:
  if isinstance(x, int):
    r = "int"
  elif isinstance(x, List[int]):
    r = "ints"
  elif isinstance(x, list):
    r = "list"
  elif isinstance(x, Tuple[int, str]):
    r = "tuple of int, str"
  elif isinstance(x, tuple):
    r = "tuple"
  elif isinstance(x, Dict[str, int]):
    r = "dict"
  elif isinstance(x, Tensor):
    r = "tensor"
  elif isinstance(x, (float, bool)):
    r = "float or bool"
  elif isinstance(x, Optional[str]):
    r = "str or None"
  else:
    r = "other"
  return r
def h(x: Optional[Tensor]) -> int:
  if isinstance(x, Tensor):
    return len(x)
  return -1
def case() -> None:
  print(__torch__.f(1), __torch__.f("a"), __torch__.f([1, 2]))
  print(__torch__.g(1), __torch__.g([1]), __torch__.g(["a"]), __torch__.g((1, "a")), __torch__.g((1, 2)))
  print(__torch__.g({"a": 1}), __torch__.g(torch.ones([1])), __torch__.g(1.5), __torch__.g(True), __torch__.g("s"), __torch__.g(None), __torch__.g(complex(1., 2.)))
  print(__torch__.h(None), __torch__.h(torch.ones([4])))
  e = annotate(List[float], [])
  print(__torch__.g(e), isinstance(1, int), isinstance(1, float), isinstance([1], List[float]))
---
int 2 str a list 2
int ints list tuple of int, str tuple
dict tensor float or bool float or bool str or None str or None other
-1 4
list True False False
