x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_shifted_chebyshev_polynomial_t(x, n))
print(torch.special_shifted_chebyshev_polynomial_t(x, 3))
print(torch.special_shifted_chebyshev_polynomial_t(1.25, n))
print(torch.special_shifted_chebyshev_polynomial_t(x, n, out=p))
print(torch.special_shifted_chebyshev_polynomial_t(x, 2, out=o))
print(torch.special_shifted_chebyshev_polynomial_t(0.5, n, out=p))
print(torch.special_shifted_chebyshev_polynomial_t(torch.arange(3), 2))
print(torch.special_shifted_chebyshev_polynomial_t(x, -1))
print(torch.special_shifted_chebyshev_polynomial_t(torch.to(x, 15), 2))
---
    1.0000    -1.6000     1.0000     0.5680     1.0000   362.0000
-3880899.0000  2170.2472     1.0000    -0.7483     1.0000  5042.0000
[ CPUDoubleType{2,6} ]
-99.0000
-11.5840
 -1.0000
  0.5680
  1.0000
 26.0000
[ CPUFloatType{6} ]
     1.0000      1.5000      3.5000      9.0000     23.5000     61.5000
  2889.0000   1103.5000   7563.5000  51841.0000    161.0000    421.5000
[ CPUDoubleType{2,6} ]
    1.0000    -1.6000     1.0000     0.5680     1.0000   362.0000
-3880899.0000  2170.2472     1.0000    -0.7483     1.0000  5042.0000
[ CPUDoubleType{2,6} ]
 17.0000
  4.1200
  1.0000
 -0.9200
  1.0000
  7.0000
[ CPUFloatType{6} ]
 1.0000  0.0000 -1.0000 -0.0000  1.0000  0.0000
 0.0000  1.0000 -1.0000  1.0000 -1.0000 -0.0000
[ CPUDoubleType{2,6} ]
  1
  1
 17
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "shifted_chebyshev_polynomial_t_cpu" not implemented for 'BFloat16'
