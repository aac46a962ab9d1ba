x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_shifted_chebyshev_polynomial_w(x, n))
print(torch.special_shifted_chebyshev_polynomial_w(x, 3))
print(torch.special_shifted_chebyshev_polynomial_w(1.25, n))
print(torch.special_shifted_chebyshev_polynomial_w(x, n, out=p))
print(torch.special_shifted_chebyshev_polynomial_w(x, 2, out=o))
print(torch.special_shifted_chebyshev_polynomial_w(0.5, n, out=p))
print(torch.special_shifted_chebyshev_polynomial_w(torch.arange(3), 2))
print(torch.special_shifted_chebyshev_polynomial_w(x, -1))
print(torch.special_shifted_chebyshev_polynomial_w(torch.to(x, 15), 2))
---
 1.0000e+00 -2.2000e+00  1.0000e+00 -1.0400e-01  9.0000e+00  9.8900e+02
-6.6251e+06  3.2128e+03  1.0000e+00 -2.0667e-01  1.3000e+01  1.3775e+04
[ CPUDoubleType{2,6} ]
-169.0000
 -17.1280
  -1.0000
  -0.1040
   7.0000
  71.0000
[ CPUFloatType{6} ]
      1       4      11      29      76     199
   9349    3571   24476  167761     521    1364
[ CPUDoubleType{2,6} ]
 1.0000e+00 -2.2000e+00  1.0000e+00 -1.0400e-01  9.0000e+00  9.8900e+02
-6.6251e+06  3.2128e+03  1.0000e+00 -2.0667e-01  1.3000e+01  1.3775e+04
[ CPUDoubleType{2,6} ]
 29.0000
  6.0400
  1.0000
 -1.2400
  5.0000
 19.0000
[ CPUFloatType{6} ]
 1.0000  1.0000 -1.0000 -1.0000  1.0000  1.0000
 1.0000  1.0000 -1.0000  1.0000 -1.0000 -1.0000
[ CPUDoubleType{2,6} ]
  1
  5
 41
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "shifted_chebyshev_polynomial_w_cpu" not implemented for 'BFloat16'
