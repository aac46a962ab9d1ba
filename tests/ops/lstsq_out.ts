# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
o2 = torch.zeros([0], dtype=4)
o3 = torch.zeros([0])
r0, r1, r2, r3 = torch.linalg_lstsq(b, a, solution=o0, residuals=o1, rank=o2, singular_values=o3)
print(r0, r1, r2, r3)
---
 0.8571  0.2857  1.6122
 1.1429 -0.2857  0.3163
[ CPUFloatType{2,3} ] [ CPUFloatType{0} ] 2
[ CPULongType{} ] [ CPUFloatType{0} ]
