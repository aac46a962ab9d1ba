x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_legendre_polynomial_p(x, n))
print(torch.special_legendre_polynomial_p(x, 3))
print(torch.special_legendre_polynomial_p(1.25, n))
print(torch.special_legendre_polynomial_p(x, n, out=p))
print(torch.special_legendre_polynomial_p(x, 2, out=o))
print(torch.special_legendre_polynomial_p(0.5, n, out=p))
print(torch.special_legendre_polynomial_p(torch.arange(3), 2))
print(torch.special_legendre_polynomial_p(x, -1))
print(torch.special_legendre_polynomial_p(torch.to(x, 15), 2))
---
   1.0000   -0.3000   -0.5000   -0.4400    1.0000   33.0820
  -1.0000   -0.2391   -0.2461    0.0995    1.0000  192.3765
[ CPUDoubleType{2,6} ]
-1.0000
 0.3825
-0.0000
-0.4400
 1.0000
 6.1875
[ CPUFloatType{6} ]
   1.0000    1.2500    1.8438    3.0078    5.1968    9.2865
 110.7876   58.7394  210.2550  768.0648   16.9509   31.3905
[ CPUDoubleType{2,6} ]
   1.0000   -0.3000   -0.5000   -0.4400    1.0000   33.0820
  -1.0000   -0.2391   -0.2461    0.0995    1.0000  192.3765
[ CPUDoubleType{2,6} ]
 1.0000
-0.3650
-0.5000
-0.2600
 1.0000
 2.8750
[ CPUFloatType{6} ]
 1.0000  0.5000 -0.1250 -0.4375 -0.2891  0.0898
-0.2679 -0.0736 -0.1882  0.2338  0.3232  0.2231
[ CPUDoubleType{2,6} ]
-0.5000
 1.0000
 5.5000
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "legendre_polynomial_p_cpu" not implemented for 'BFloat16'
