x = torch.ones([2])
print(ops.aten.add(x, 1), ops.prim.dtype(x), ops.prim.min([3, 1]), ops.prim.max(1, 2), ops.prim.abs(-2), ops.prim.device(x), ops.prim.requires_grad(x))
---
 2
 2
[ CPUFloatType{2} ] 6 1 2 2 cpu False
