x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_shifted_chebyshev_polynomial_v(x, n))
print(torch.special_shifted_chebyshev_polynomial_v(x, 3))
print(torch.special_shifted_chebyshev_polynomial_v(1.25, n))
print(torch.special_shifted_chebyshev_polynomial_v(x, n, out=p))
print(torch.special_shifted_chebyshev_polynomial_v(x, 2, out=o))
print(torch.special_shifted_chebyshev_polynomial_v(0.5, n, out=p))
print(torch.special_shifted_chebyshev_polynomial_v(torch.arange(3), 2))
print(torch.special_shifted_chebyshev_polynomial_v(x, -1))
print(torch.special_shifted_chebyshev_polynomial_v(torch.to(x, 15), 2))
---
    1.0000    -4.2000     5.0000     1.5760     1.0000   571.0000
-9369319.0000  6687.9764    21.0000    -1.5607     1.0000  7953.0000
[ CPUDoubleType{2,6} ]
-239.0000
 -35.6080
  -7.0000
   1.5760
   1.0000
  41.0000
[ CPUFloatType{6} ]
     1      2      5     13     34     89
  4181   1597  10946  75025    233    610
[ CPUDoubleType{2,6} ]
    1.0000    -4.2000     5.0000     1.5760     1.0000   571.0000
-9369319.0000  6687.9764    21.0000    -1.5607     1.0000  7953.0000
[ CPUDoubleType{2,6} ]
 41.0000
 12.4400
  5.0000
 -0.4400
  1.0000
 11.0000
[ CPUFloatType{6} ]
 1.0000 -1.0000 -1.0000  1.0000  1.0000 -1.0000
-1.0000  1.0000 -1.0000  1.0000 -1.0000  1.0000
[ CPUDoubleType{2,6} ]
  5
  1
 29
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "shifted_chebyshev_polynomial_v_cpu" not implemented for 'BFloat16'
