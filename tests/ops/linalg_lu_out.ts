# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
o2 = torch.zeros([0])
r0, r1, r2 = torch.linalg_lu(a, P=o0, L=o1, U=o2)
print(r0, r1, r2)
---
 1  0  0
 0  1  0
 0  0  1
[ CPUFloatType{3,3} ]  1.0000  0.0000  0.0000
 0.2500  1.0000  0.0000
 0.5000 -0.1818  1.0000
[ CPUFloatType{3,3} ]  4.0000  1.0000  2.0000
 0.0000  2.7500 -0.5000
 0.0000  0.0000  3.9091
[ CPUFloatType{3,3} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0], dtype=3)
r0, r1 = torch.linalg_lu_factor(a, LU=o0, pivots=o1)
print(r0, r1)
---
 4.0000  1.0000  2.0000
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
o1 = torch.zeros([0], dtype=3)
o2 = torch.zeros([0], dtype=3)
r0, r1, r2 = torch.linalg_lu_factor_ex(a, LU=o0, pivots=o1, info=o2)
print(r0, r1, r2)
---
 4.0000  1.0000  2.0000
 0.2500  2.7500 -0.5000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ] 0
[ CPUIntType{} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
x, y = torch.linalg_lu_factor(a)
o = torch.zeros([0])
q = torch.zeros([0])
z = torch.zeros([0])
p, l, u = torch.lu_unpack(x, y, P=o, L=q, U=z)
print(p, l, u)
---
 1  0  0
 0  1  0
 0  0  1
[ CPUFloatType{3,3} ]  1.0000  0.0000  0.0000
 0.2500  1.0000  0.0000
 0.5000 -0.1818  1.0000
[ CPUFloatType{3,3} ]  4.0000  1.0000  2.0000
 0.0000  2.7500 -0.5000
 0.0000  0.0000  3.9091
[ CPUFloatType{3,3} ]
