a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
r = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
t = torch.stack([a, a * 2.])
print(torch.linalg_solve(a, b))
o = torch.zeros([0])
print(torch.linalg_solve(a, b, out=o))
print(torch.linalg_solve(t, b), torch.linalg_solve(a, torch.select(b, 1, 0)), torch.linalg_solve(a, r, left=False))
r0, r1 = torch.linalg_solve_ex(a, b)
print(r0, r1)
r0, r1, r2, r3 = torch._linalg_solve_ex(a, b)
print(r0, r1, r2, r3)
print(torch.linalg_solve_triangular(a, b, upper=True))
o = torch.zeros([0])
print(torch.linalg_solve_triangular(a, b, upper=True, out=o))
print(torch.linalg_solve_triangular(a, b, upper=False, unitriangular=True), torch.linalg_solve_triangular(a, r, upper=True, left=False))
r0, r1 = torch.triangular_solve(b, a)
print(r0, r1)
x, y = torch.triangular_solve(b, a, False, True)
print(x)
torch._linalg_check_errors(torch.zeros([], dtype=3), "linalg.inv", is_matrix=True)
print(1)
---
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
(1,.,.) = 
 -0.1279  0.8140
  0.2093 -0.6047
  0.6512 -0.3256

(2,.,.) = 
 -0.0640  0.4070
  0.1047 -0.3023
  0.3256 -0.1628
[ CPUFloatType{2,3,2} ] -0.1279
 0.2093
 0.6512
[ CPUFloatType{3} ]  0.1163  0.6279 -0.0465
-0.1279 -0.2907  0.6512
[ CPUFloatType{2,3} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ] 0
[ CPUIntType{} ]
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
-0.0917  0.5833
 0.1667 -0.3333
 0.6000  0.0000
[ CPUFloatType{3,2} ]
-0.0917  0.5833
 0.1667 -0.3333
 0.6000  0.0000
[ CPUFloatType{3,2} ]
 1.0000  2.0000
-0.5000 -3.0000
 1.0000 -4.0000
[ CPUFloatType{3,2} ]  0.2500  0.5833 -0.1000
 0.1250 -0.3750  0.5500
[ CPUFloatType{2,3} ]
-0.0917  0.5833
 0.1667 -0.3333
 0.6000  0.0000
[ CPUFloatType{3,2} ]  4  1  2
 1  3  0
 2  0  5
[ CPUFloatType{3,3} ]
-0.0917  0.5833
 0.1667 -0.3333
 0.6000  0.0000
[ CPUFloatType{3,2} ]
1
===
s = torch.tensor([[1., 2.], [2., 4.]])
print(torch.linalg_solve(s, s))
---
raises: torch.linalg.solve: The solver failed because the input matrix is singular.
===
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
r = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
print(torch.linalg_solve(a, r))
---
raises: linalg.solve: Incompatible shapes of A and B for the equation AX = B (3x3 and 2x3)
