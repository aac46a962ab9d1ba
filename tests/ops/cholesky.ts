a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
t = torch.stack([a, a * 2.])
print(torch.cholesky(a))
o = torch.zeros([0])
print(torch.cholesky(a, out=o))
print(torch.linalg_cholesky(a))
o = torch.zeros([0])
print(torch.linalg_cholesky(a, out=o))
r0, r1 = torch.linalg_cholesky_ex(a)
print(r0, r1)
print(torch.cholesky(a, True), torch.linalg_cholesky(t, upper=True))
print(torch.cholesky_solve(b, torch.linalg_cholesky(a)))
o = torch.zeros([0])
print(torch.cholesky_solve(b, torch.linalg_cholesky(a), out=o))
print(torch.cholesky_inverse(torch.linalg_cholesky(a)))
o = torch.zeros([0])
print(torch.cholesky_inverse(torch.linalg_cholesky(a), out=o))
print(torch._cholesky_solve_helper(b, torch.linalg_cholesky(a), False))
o = torch.zeros([0])
print(torch._cholesky_solve_helper(b, torch.linalg_cholesky(a), False, out=o))
---
 2.0000  0.0000  0.0000
 0.5000  1.6583  0.0000
 1.0000 -0.3015  1.9771
[ CPUFloatType{3,3} ]
 2.0000  0.0000  0.0000
 0.5000  1.6583  0.0000
 1.0000 -0.3015  1.9771
[ CPUFloatType{3,3} ]
 2.0000  0.0000  0.0000
 0.5000  1.6583  0.0000
 1.0000 -0.3015  1.9771
[ CPUFloatType{3,3} ]
 2.0000  0.0000  0.0000
 0.5000  1.6583  0.0000
 1.0000 -0.3015  1.9771
[ CPUFloatType{3,3} ]
 2.0000  0.0000  0.0000
 0.5000  1.6583  0.0000
 1.0000 -0.3015  1.9771
[ CPUFloatType{3,3} ] 0
[ CPUIntType{} ]
 2.0000  0.5000  1.0000
 0.0000  1.6583 -0.3015
 0.0000  0.0000  1.9771
[ CPUFloatType{3,3} ] (1,.,.) = 
  2.0000  0.5000  1.0000
  0.0000  1.6583 -0.3015
  0.0000  0.0000  1.9771

(2,.,.) = 
  2.8284  0.7071  1.4142
  0.0000  2.3452 -0.4264
  0.0000  0.0000  2.7961
[ CPUFloatType{2,3,3} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
 0.3488 -0.1163 -0.1395
-0.1163  0.3721  0.0465
-0.1395  0.0465  0.2558
[ CPUFloatType{3,3} ]
 0.3488 -0.1163 -0.1395
-0.1163  0.3721  0.0465
-0.1395  0.0465  0.2558
[ CPUFloatType{3,3} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
-0.1279  0.8140
 0.2093 -0.6047
 0.6512 -0.3256
[ CPUFloatType{3,2} ]
===
s = torch.tensor([[1., 2.], [2., 4.]])
print(torch.linalg_cholesky(s - 5.))
---
raises: linalg.cholesky: The factorization could not be completed because the input is not positive-definite (the leading minor of order 1 is not positive-definite).
===
r = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
print(torch.cholesky(r))
---
raises: cholesky: A must be batches of square matrices, but they are 2 by 3 matrices
