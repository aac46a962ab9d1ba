# the handle of a profiled region is a tensor here
def work(x: Tensor) -> Tensor:
  return torch.neg(x)
def case() -> None:
  f = fork(__torch__.work, torch.tensor([3.]))
  g = ops.profiler._call_end_callbacks_on_jit_fut(torch.zeros([1]), f)
  print(torch.wait(g))
---
-3
[ CPUFloatType{1} ]
