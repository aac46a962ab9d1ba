print(torch.linspace(0, 2, 3, dtype=11))
---
raises: "linspace_cpu" not implemented for 'Bool'
===
print(torch.logspace(0, 2, 3, dtype=5))
---
raises: "logspace_cpu" not implemented for 'Half'
===
print(torch.linspace(-1, 2, 4, dtype=0))
print(torch.linspace(300, 2, 3, dtype=0))
---
 255
 170
  86
   2
[ CPUByteType{4} ]
raises: value cannot be converted to type uint8_t without overflow
===
print(torch.arange(3, dtype=11))
---
raises: "arange_cpu" not implemented for 'Bool'
===
print(torch.range(0, 3, 1, dtype=9))
---
raises: "range_cpu" not implemented for 'ComplexFloat'
===
print(torch.eye(2, dtype=15))
---
raises: "eye" not implemented for 'BFloat16'
===
print(torch.aminmax(torch.ones([2], dtype=15), dim=0))
---
raises: "aminmax_cpu" not implemented for 'BFloat16'
===
print(torch.addcmul(torch.tensor([True]), torch.tensor([True]), torch.tensor([True])))
---
raises: "addcmul_cpu_out" not implemented for 'Bool'
===
print(torch.diag(torch.ones([2], dtype=5)))
---
raises: "diag" not implemented for 'Half'
===
b = torch.tensor([[True, False], [False, False]])
print(torch.index_reduce(b, 0, torch.tensor([0]), torch.tensor([[True, True]]), "amax"))
print(torch.index_reduce(b, 0, torch.tensor([0]), torch.tensor([[True, True]]), "mean"))
---
 1  1
 0  0
[ CPUBoolType{2,2} ]
raises: "div_floor_cpu" not implemented for 'Bool'
===
b = torch.tensor([[True, False], [False, False]])
print(torch.index_reduce(b, 0, torch.tensor([0]), torch.tensor([[True, True]]), "prod", include_self=False))
---
raises: "index_reduce_func_exclude_input_init" not implemented for 'Bool'
===
print(torch.index_reduce(torch.tensor([True]), 0, torch.tensor([0]), torch.tensor([True]), "prod"))
---
raises: "index_func_" not implemented for 'Bool'
