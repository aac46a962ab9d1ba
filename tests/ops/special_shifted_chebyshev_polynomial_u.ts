x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_shifted_chebyshev_polynomial_u(x, n))
print(torch.special_shifted_chebyshev_polynomial_u(x, 3))
print(torch.special_shifted_chebyshev_polynomial_u(1.25, n))
print(torch.special_shifted_chebyshev_polynomial_u(x, n, out=p))
print(torch.special_shifted_chebyshev_polynomial_u(x, 2, out=o))
print(torch.special_shifted_chebyshev_polynomial_u(0.5, n, out=p))
print(torch.special_shifted_chebyshev_polynomial_u(torch.arange(3), 2))
print(torch.special_shifted_chebyshev_polynomial_u(x, -1))
print(torch.special_shifted_chebyshev_polynomial_u(torch.to(x, 15), 2))
---
 1.0000e+00 -3.2000e+00  3.0000e+00  7.3600e-01  5.0000e+00  7.8000e+02
-7.9972e+06  4.9504e+03  1.1000e+01 -8.8371e-01  7.0000e+00  1.0864e+04
[ CPUDoubleType{2,6} ]
-204.0000
 -26.3680
  -4.0000
   0.7360
   4.0000
  56.0000
[ CPUFloatType{6} ]
      1       3       8      21      55     144
   6765    2584   17711  121393     377     987
[ CPUDoubleType{2,6} ]
 1.0000e+00 -3.2000e+00  3.0000e+00  7.3600e-01  5.0000e+00  7.8000e+02
-7.9972e+06  4.9504e+03  1.1000e+01 -8.8371e-01  7.0000e+00  1.0864e+04
[ CPUDoubleType{2,6} ]
 35.0000
  9.2400
  3.0000
 -0.8400
  3.0000
 15.0000
[ CPUFloatType{6} ]
 1.0000  0.0000 -1.0000 -0.0000  1.0000  0.0000
 0.0000  1.0000 -1.0000  1.0000 -1.0000 -0.0000
[ CPUDoubleType{2,6} ]
  3
  3
 35
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "shifted_chebyshev_polynomial_u_cpu" not implemented for 'BFloat16'
