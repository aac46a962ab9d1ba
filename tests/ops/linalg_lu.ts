a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
r = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
r0, r1, r2 = torch.linalg_lu(a)
print(r0, r1, r2)
r0, r1 = torch.linalg_lu_factor(a)
print(r0, r1)
r0, r1, r2 = torch.linalg_lu_factor_ex(a)
print(r0, r1, r2)
x, y = torch.linalg_lu_factor(a)
print(torch.linalg_lu_solve(x, y, b), torch.lu_solve(b, x, y), torch.linalg_lu_solve(x, y, b, adjoint=True))
x, y = torch.linalg_lu_factor(a)
o = torch.zeros([0])
print(torch.linalg_lu_solve(x, y, b, out=o))
print(torch.lu_solve(b, x, y, out=o))
x, y = torch.linalg_lu_factor(r)
p, l, u = torch.lu_unpack(x, y)
print(p, l, u)
x, y, z = torch._lu_with_info(a)
print(x, y, z)
p, l, u = torch.linalg_lu(r, pivot=True)
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
 4.0000  1.0000  2.0000
 0.2500  2.7500 -0.5000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ]
 4.0000  1.0000  2.0000
 0.2500  2.7500 -0.5000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ] 0
[ CPUIntType{} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ] -0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ] -0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
 1  0
 0  1
[ CPUFloatType{2,2} ]  1.0000  0.0000
 0.5000  1.0000
[ CPUFloatType{2,2} ]  1  2  0
 0 -2  3
[ CPUFloatType{2,3} ]
 4.0000  1.0000  2.0000
 0.2500  2.7500 -0.5000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ] 0
[ CPUIntType{} ]
 1  0
 0  1
[ CPUFloatType{2,2} ]  1.0000  0.0000
 0.5000  1.0000
[ CPUFloatType{2,2} ]  1  2  0
 0 -2  3
[ CPUFloatType{2,3} ]
