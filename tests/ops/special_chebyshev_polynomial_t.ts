x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_chebyshev_polynomial_t(x, n))
print(torch.special_chebyshev_polynomial_t(x, 3))
print(torch.special_chebyshev_polynomial_t(1.25, n))
print(torch.special_chebyshev_polynomial_t(x, n, out=p))
print(torch.special_chebyshev_polynomial_t(x, 2, out=o))
print(torch.special_chebyshev_polynomial_t(0.5, n, out=p))
print(torch.special_chebyshev_polynomial_t(torch.arange(3), 2))
print(torch.special_chebyshev_polynomial_t(x, -1))
print(torch.special_chebyshev_polynomial_t(torch.to(x, 15), 2))
---
   1.0000   -0.3000   -1.0000   -0.9440    1.0000   61.5000
  -1.0000   -0.7622   -1.0000    0.2239    1.0000  421.5000
[ CPUDoubleType{2,6} ]
-1.0000
 0.7920
-0.0000
-0.9440
 1.0000
 9.0000
[ CPUFloatType{6} ]
    1.0000     1.2500     2.1250     4.0625     8.0312    16.0156
  256.0010   128.0020   512.0005  2048.0001    32.0078    64.0039
[ CPUDoubleType{2,6} ]
   1.0000   -0.3000   -1.0000   -0.9440    1.0000   61.5000
  -1.0000   -0.7622   -1.0000    0.2239    1.0000  421.5000
[ CPUDoubleType{2,6} ]
 1.0000
-0.8200
-1.0000
-0.6800
 1.0000
 3.5000
[ CPUFloatType{6} ]
 1.0000  0.5000 -0.5000 -1.0000 -0.5000  0.5000
-1.0000 -0.5000 -0.5000  1.0000  1.0000  0.5000
[ CPUDoubleType{2,6} ]
-1
 1
 7
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "chebyshev_polynomial_t_cpu" not implemented for 'BFloat16'
