x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_chebyshev_polynomial_v(x, n))
print(torch.special_chebyshev_polynomial_v(x, 3))
print(torch.special_chebyshev_polynomial_v(1.25, n))
print(torch.special_chebyshev_polynomial_v(x, n, out=p))
print(torch.special_chebyshev_polynomial_v(x, 2, out=o))
print(torch.special_chebyshev_polynomial_v(0.5, n, out=p))
print(torch.special_chebyshev_polynomial_v(torch.arange(3), 2))
print(torch.special_chebyshev_polynomial_v(x, -1))
print(torch.special_chebyshev_polynomial_v(torch.to(x, 15), 2))
---
   1.0000   -1.6000   -1.0000   -0.7280    1.0000   89.0000
 -19.0000   -1.6444   -1.0000   -0.4141    1.0000  610.0000
[ CPUDoubleType{2,6} ]
 -7.0000
  1.6240
  1.0000
 -0.7280
  1.0000
 13.0000
[ CPUFloatType{6} ]
    1.0000     1.5000     2.7500     5.3750    10.6875    21.3438
  341.3340   170.6680   682.6670  2730.6667    42.6719    85.3359
[ CPUDoubleType{2,6} ]
   1.0000   -1.6000   -1.0000   -0.7280    1.0000   89.0000
 -19.0000   -1.6444   -1.0000   -0.4141    1.0000  610.0000
[ CPUDoubleType{2,6} ]
 5.0000
-0.0400
-1.0000
-1.1600
 1.0000
 5.0000
[ CPUFloatType{6} ]
 1.0000  0.0000 -1.0000 -1.0000  0.0000  1.0000
-1.0000 -1.0000  0.0000  1.0000  1.0000  0.0000
[ CPUDoubleType{2,6} ]
 -1
  1
 11
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "chebyshev_polynomial_v_cpu" not implemented for 'BFloat16'
