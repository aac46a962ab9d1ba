x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_chebyshev_polynomial_u(x, n))
print(torch.special_chebyshev_polynomial_u(x, 3))
print(torch.special_chebyshev_polynomial_u(1.25, n))
print(torch.special_chebyshev_polynomial_u(x, n, out=p))
print(torch.special_chebyshev_polynomial_u(x, 2, out=o))
print(torch.special_chebyshev_polynomial_u(0.5, n, out=p))
print(torch.special_chebyshev_polynomial_u(torch.arange(3), 2))
print(torch.special_chebyshev_polynomial_u(x, -1))
print(torch.special_chebyshev_polynomial_u(torch.to(x, 15), 2))
---
   1.0000   -0.6000   -1.0000   -1.0880    5.0000  144.0000
 -10.0000   -0.9658   -1.0000    0.6493    7.0000  987.0000
[ CPUDoubleType{2,6} ]
 -4.0000
  0.9840
 -0.0000
 -1.0880
  4.0000
 21.0000
[ CPUFloatType{6} ]
    1.0000     2.5000     5.2500    10.6250    21.3125    42.6562
  682.6660   341.3320  1365.3330  5461.3333    85.3281   170.6641
[ CPUDoubleType{2,6} ]
   1.0000   -0.6000   -1.0000   -1.0880    5.0000  144.0000
 -10.0000   -0.9658   -1.0000    0.6493    7.0000  987.0000
[ CPUDoubleType{2,6} ]
 3.0000
-0.6400
-1.0000
-0.3600
 3.0000
 8.0000
[ CPUFloatType{6} ]
 1.0000  1.0000  0.0000 -1.0000 -1.0000  0.0000
-1.0000  0.0000 -1.0000  1.0000  1.0000  1.0000
[ CPUDoubleType{2,6} ]
 -1
  3
 15
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "chebyshev_polynomial_u_cpu" not implemented for 'BFloat16'
