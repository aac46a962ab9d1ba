# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
r0, r1 = torch.linalg_slogdet(a, sign=o0, logabsdet=o1)
print(r0, r1)
---
1
[ CPUFloatType{} ] 3.7612
[ CPUFloatType{} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
o2 = torch.zeros([0], dtype=3)
r0, r1, r2 = torch._linalg_det(a, result=o0, LU=o1, pivots=o2)
print(r0, r1, r2)
---
43
[ CPUFloatType{} ]  4.0000  1.0000  2.0000
 0.2500  2.7500 -0.5000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
o2 = torch.zeros([0])
o3 = torch.zeros([0], dtype=3)
r0, r1, r2, r3 = torch._linalg_slogdet(a, sign=o0, logabsdet=o1, LU=o2, pivots=o3)
print(r0, r1, r2, r3)
---
1
[ CPUFloatType{} ] 3.7612
[ CPUFloatType{} ]  4.0000  1.0000  2.0000
 0.2500  2.7500 -0.5000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ]
