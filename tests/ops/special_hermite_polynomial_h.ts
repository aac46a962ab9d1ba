x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_hermite_polynomial_h(x, n))
print(torch.special_hermite_polynomial_h(x, 3))
print(torch.special_hermite_polynomial_h(1.25, n))
print(torch.special_hermite_polynomial_h(x, n, out=p))
print(torch.special_hermite_polynomial_h(x, 2, out=o))
print(torch.special_hermite_polynomial_h(0.5, n, out=p))
print(torch.special_hermite_polynomial_h(torch.arange(3), 2))
print(torch.special_hermite_polynomial_h(x, -1))
print(torch.special_hermite_polynomial_h(torch.to(x, 15), 2))
---
 1.0000e+00 -6.0000e-01 -2.0000e+00 -4.2880e+00 -2.0000e+01 -1.1700e+02
 1.0720e+04  5.7667e+02 -3.0240e+04 -2.9952e+05  1.8400e+02  8.0100e+02
[ CPUDoubleType{2,6} ]
 4.0000
 3.3840
-0.0000
-4.2880
-4.0000
 9.0000
[ CPUFloatType{6} ]
 1.0000e+00  2.5000e+00  4.2500e+00  6.2500e-01 -2.3938e+01 -6.4844e+01
-1.2174e+04  1.3465e+03 -5.4673e+04  1.4698e+06  7.7266e+01  9.7129e+02
[ CPUDoubleType{2,6} ]
 1.0000e+00 -6.0000e-01 -2.0000e+00 -4.2880e+00 -2.0000e+01 -1.1700e+02
 1.0720e+04  5.7667e+02 -3.0240e+04 -2.9952e+05  1.8400e+02  8.0100e+02
[ CPUDoubleType{2,6} ]
 2.0000
-1.6400
-2.0000
-1.3600
 2.0000
 7.0000
[ CPUFloatType{6} ]
     1      1     -1     -5      1     41
  6481   -895  22591 -604031     31   -461
[ CPUDoubleType{2,6} ]
 -2
  2
 14
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "hermite_polynomial_h_cpu" not implemented for 'BFloat16'
