# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0], dtype=3)
r0, r1 = torch.linalg_solve_ex(a, b, result=o0, info=o1)
print(r0, r1)
---
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ] 0
[ CPUIntType{} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
o2 = torch.zeros([0], dtype=3)
o3 = torch.zeros([0], dtype=3)
r0, r1, r2, r3 = torch._linalg_solve_ex(a, b, result=o0, LU=o1, pivots=o2, info=o3)
print(r0, r1, r2, r3)
---
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]  4.0000  1.0000  2.0000
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
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
r0, r1 = torch.triangular_solve(b, a, X=o0, M=o1)
print(r0, r1)
---
-0.0917  0.5833
 0.1667 -0.3333
 0.6000  0.0000
[ CPUFloatType{3,2} ]  4  1  2
 1  3  0
 2  0  5
[ CPUFloatType{3,3} ]
