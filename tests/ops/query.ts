x = torch.tensor([1., 2.])
y: Optional[Tensor] = x
print(torch._unwrap_optional(y), ops.prim.unchecked_unwrap_optional(y))
y: Optional[int] = 3
print(torch._unwrap_optional(y))
y: Optional[int] = None
print(torch.__is__(y, None), torch.__isnot__(y, None), y is None, x is not None)
print(torch.is_scripting(), torch._get_tracing_state(), torch.is_autocast_enabled(), torch.is_autocast_cpu_enabled(), torch.is_leaf(x), torch.output_nr(x), torch.retains_grad(x))
print(torch.is_inference(x))
print(torch.has_torch_function(x))
a, b, c, d = torch._pack_sequence(x, torch.tensor([1, 1]), None, None)
print(a, b, c, d)
torch.manual_seed(5)
torch.set_grad_enabled(True)
print(torch.is_grad_enabled())
torch.set_grad_enabled(False)
print(torch.is_grad_enabled())
a = ops.profiler._record_function_enter("x", None)
ops.profiler._record_function_exit(a)
ops.prim.AddStatValue("a", 1)
print(ops.prim.TimePoint() >= 0)
y = torch.requires_grad_(torch.clone(x))
torch.retain_grad(y)
print("kept")
---
 1
 2
[ CPUFloatType{2} ]  1
 2
[ CPUFloatType{2} ]
3
True False True True
True False False False True 0 False
False
False
 1
 2
[ CPUFloatType{2} ]  1
 1
[ CPULongType{2} ] None None
True
False
True
kept
===
y: Optional[int] = None
print(torch._unwrap_optional(y))
---
raises: Unwrapping null optional
