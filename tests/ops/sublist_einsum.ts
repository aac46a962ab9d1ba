x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.einsum(x, [0, 1], torch.t(x), [1, 2], [0, 2]))
print(ops.aten.einsum(x, [0, 1], [1, 0]))
---
  6.3125   4.7500
  4.7500  17.2500
[ CPUFloatType{2,2} ]
 1.5000  4.0000
-2.0000  0.5000
 0.2500 -1.0000
[ CPUFloatType{3,2} ]
