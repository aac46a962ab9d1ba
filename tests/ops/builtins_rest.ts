# what LibTorch's frontend cannot name, or prints by address
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(ops.prim.BroadcastSizes([2, 1], [3]))
print(ops.prim.id(None))
---
[2, 3]
0
