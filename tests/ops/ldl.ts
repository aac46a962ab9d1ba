a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
r0, r1 = torch.linalg_ldl_factor(a)
print(r0, r1)
r0, r1, r2 = torch.linalg_ldl_factor_ex(a)
print(r0, r1, r2)
x, y = torch.linalg_ldl_factor(a)
print(torch.linalg_ldl_solve(x, y, b))
x, y = torch.linalg_ldl_factor(a)
o = torch.zeros([0])
print(torch.linalg_ldl_solve(x, y, b, out=o))
---
 4.0000  0.0000  0.0000
 0.2500  2.7500  0.0000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ]
 4.0000  0.0000  0.0000
 0.2500  2.7500  0.0000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ] 0
[ CPUIntType{} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
