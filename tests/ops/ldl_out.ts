# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0], dtype=3)
r0, r1 = torch.linalg_ldl_factor(a, LD=o0, pivots=o1)
print(r0, r1)
---
 4.0000  0.0000  0.0000
 0.2500  2.7500  0.0000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0], dtype=3)
o2 = torch.zeros([0], dtype=3)
r0, r1, r2 = torch.linalg_ldl_factor_ex(a, LD=o0, pivots=o1, info=o2)
print(r0, r1, r2)
---
 4.0000  0.0000  0.0000
 0.2500  2.7500  0.0000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ] 0
[ CPUIntType{} ]
