x = torch.zeros([2], dtype=4, layout=0, device=torch.device("cpu"), pin_memory=False)
print(x.dtype, x.layout, ops.prim.dtype(x), x.to(6).dtype, x.float().dtype, x.double().dtype, x.half().dtype, x.int().dtype, x.byte().dtype)
---
4 0 4 6 6 7 5 3 0
