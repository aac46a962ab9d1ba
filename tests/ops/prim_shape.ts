x = torch.zeros([2, 3])
print(ops.prim.shape(x))
---
[2, 3]
