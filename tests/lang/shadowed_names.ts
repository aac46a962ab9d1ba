def pad(input: Tensor, pad: List[int], mode: str="constant") -> Tensor:
  return torch.add(input, torch.len(pad))
def f(s: int, print: int, max: int, len: List[int]) -> int:
  self = torch.add(s, print)
  list = len[0]
  torch_ = 3
  return torch.add(torch.add(self, max), list)
def case() -> None:
  print(__torch__.pad(torch.zeros([1]), [1, 2, 3]), __torch__.f(1, 2, 3, [4]))
---
 3
[ CPUFloatType{1} ] 10
