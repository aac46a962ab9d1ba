x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_laguerre_polynomial_l(x, n))
print(torch.special_laguerre_polynomial_l(x, 3))
print(torch.special_laguerre_polynomial_l(1.25, n))
print(torch.special_laguerre_polynomial_l(x, n, out=p))
print(torch.special_laguerre_polynomial_l(x, 2, out=o))
print(torch.special_laguerre_polynomial_l(0.5, n, out=p))
print(torch.special_laguerre_polynomial_l(torch.arange(3), 2))
print(torch.special_laguerre_polynomial_l(x, -1))
print(torch.special_laguerre_polynomial_l(torch.to(x, 15), 2))
---
  1.0000   1.3000   1.0000   0.0293  -0.6250   0.1164
 48.4240   4.9368   1.0000  -0.4012  -0.2569   0.5988
[ CPUDoubleType{2,6} ]
 5.6667
 2.0395
 1.0000
 0.0293
-0.6667
-0.6875
[ CPUFloatType{6} ]
 1.0000 -0.2500 -0.7188 -0.7318 -0.5129 -0.2095
 0.5566  0.4834  0.5529  0.3754  0.0869  0.3255
[ CPUDoubleType{2,6} ]
  1.0000   1.3000   1.0000   0.0293  -0.6250   0.1164
 48.4240   4.9368   1.0000  -0.4012  -0.2569   0.5988
[ CPUDoubleType{2,6} ]
 3.5000
 1.6450
 1.0000
 0.2800
-0.5000
-0.8750
[ CPUFloatType{6} ]
 1.0000  0.5000  0.1250 -0.1458 -0.3307 -0.4456
-0.4529 -0.4984 -0.3894 -0.2316 -0.5041 -0.5183
[ CPUDoubleType{2,6} ]
 1.0000
-0.5000
-1.0000
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "laguerre_polynomial_l_cpu" not implemented for 'BFloat16'
