a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
s = torch.tensor([[1., 2.], [2., 4.]])
t = torch.stack([a, a * 2.])
print(torch.inverse(a))
o = torch.zeros([0])
print(torch.inverse(a, out=o))
print(torch.linalg_inv(t))
o = torch.zeros([0])
print(torch.linalg_inv(t, out=o))
r0, r1 = torch.linalg_inv_ex(a)
print(r0, r1)
print(torch.linalg_inv(torch.zeros([0, 0])), torch.stride(torch.linalg_inv(a)), torch.linalg_inv(torch.to(a, 7)))
x, i = torch.linalg_inv_ex(s)
print(i)
---
 0.3488 -0.1163 -0.1395
-0.1163  0.3721  0.0465
-0.1395  0.0465  0.2558
[ CPUFloatType{3,3} ]
 0.3488 -0.1163 -0.1395
-0.1163  0.3721  0.0465
-0.1395  0.0465  0.2558
[ CPUFloatType{3,3} ]
(1,.,.) = 
  0.3488 -0.1163 -0.1395
 -0.1163  0.3721  0.0465
 -0.1395  0.0465  0.2558

(2,.,.) = 
  0.1744 -0.0581 -0.0698
 -0.0581  0.1860  0.0233
 -0.0698  0.0233  0.1279
[ CPUFloatType{2,3,3} ]
(1,.,.) = 
  0.3488 -0.1163 -0.1395
 -0.1163  0.3721  0.0465
 -0.1395  0.0465  0.2558

(2,.,.) = 
  0.1744 -0.0581 -0.0698
 -0.0581  0.1860  0.0233
 -0.0698  0.0233  0.1279
[ CPUFloatType{2,3,3} ]
 0.3488 -0.1163 -0.1395
-0.1163  0.3721  0.0465
-0.1395  0.0465  0.2558
[ CPUFloatType{3,3} ] 0
[ CPUIntType{} ]
[ CPUFloatType{0,0} ] [1, 3]  0.3488 -0.1163 -0.1395
-0.1163  0.3721  0.0465
-0.1395  0.0465  0.2558
[ CPUDoubleType{3,3} ]
2
[ CPUIntType{} ]
===
s = torch.tensor([[1., 2.], [2., 4.]])
print(torch.linalg_inv(s))
---
raises: linalg.inv: The diagonal element 2 is zero, the inversion could not be completed because the input matrix is singular.
===
r = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
print(torch.linalg_inv(r))
---
raises: linalg.inv: A must be batches of square matrices, but they are 2 by 3 matrices
===
print(torch.linalg_inv(torch.tensor([[1, 2], [3, 4]])))
---
raises: linalg.inv: Expected a floating point or complex tensor as input. Got Long
===
s = torch.tensor([[1., 2.], [2., 4.]])
x, i = torch.linalg_inv_ex(s, check_errors=True)
print(i)
---
raises: linalg.inv_ex: The diagonal element 2 is zero, the inversion could not be completed because the input matrix is singular.
