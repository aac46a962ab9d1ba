x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_hermite_polynomial_he(x, n))
print(torch.special_hermite_polynomial_he(x, 3))
print(torch.special_hermite_polynomial_he(1.25, n))
print(torch.special_hermite_polynomial_he(x, n, out=p))
print(torch.special_hermite_polynomial_he(x, 2, out=o))
print(torch.special_hermite_polynomial_he(0.5, n, out=p))
print(torch.special_hermite_polynomial_he(torch.arange(3), 2))
print(torch.special_hermite_polynomial_he(x, -1))
print(torch.special_hermite_polynomial_he(torch.to(x, 15), 2))
---
    1.0000    -0.3000    -1.0000    -1.1360    -2.0000    -3.6562
  -28.0000    68.8807  -945.0000  1690.5555    16.0000    54.4922
[ CPUDoubleType{2,6} ]
 2.0000
 0.8730
-0.0000
-1.1360
-2.0000
-1.1250
[ CPUFloatType{6} ]
   1.0000    1.2500    0.5625   -1.7969   -3.9336    2.2705
-290.3338 -139.4057  891.7344 -4786.5705   22.5061   14.5096
[ CPUDoubleType{2,6} ]
    1.0000    -0.3000    -1.0000    -1.1360    -2.0000    -3.6562
  -28.0000    68.8807  -945.0000  1690.5555    16.0000    54.4922
[ CPUDoubleType{2,6} ]
 0.0000
-0.9100
-1.0000
-0.8400
 0.0000
 1.2500
[ CPUFloatType{6} ]
   1.0000    0.5000   -0.7500   -1.3750    1.5625    6.2812
 326.5332   12.6914   49.0439 -2159.8884   -4.6719  -40.0234
[ CPUDoubleType{2,6} ]
-1
 0
 3
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "hermite_polynomial_he_cpu" not implemented for 'BFloat16'
