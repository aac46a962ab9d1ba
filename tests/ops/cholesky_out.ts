# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0], dtype=3)
r0, r1 = torch.linalg_cholesky_ex(a, L=o0, info=o1)
print(r0, r1)
---
 2.0000  0.0000  0.0000
 0.5000  1.6583  0.0000
 1.0000 -0.3015  1.9771
[ CPUFloatType{3,3} ] 0
[ CPUIntType{} ]
