x = torch.tensor([-1., -0.3, 0., 0.4, 1., 1.5])
n = torch.tensor([[0., 1., 2., 3., 4., 5.], [9., 8., 10., 12., 6., 7.]], dtype=7)
o = torch.empty([0])
p = torch.empty([0], dtype=7)
print(torch.special_chebyshev_polynomial_w(x, n))
print(torch.special_chebyshev_polynomial_w(x, 3))
print(torch.special_chebyshev_polynomial_w(1.25, n))
print(torch.special_chebyshev_polynomial_w(x, n, out=p))
print(torch.special_chebyshev_polynomial_w(x, 2, out=o))
print(torch.special_chebyshev_polynomial_w(0.5, n, out=p))
print(torch.special_chebyshev_polynomial_w(torch.arange(3), 2))
print(torch.special_chebyshev_polynomial_w(x, -1))
print(torch.special_chebyshev_polynomial_w(torch.to(x, 15), 2))
---
    1.0000     0.4000    -1.0000    -1.4480     9.0000   199.0000
   -1.0000    -0.2872    -1.0000     1.7126    13.0000  1364.0000
[ CPUDoubleType{2,6} ]
 -1.0000
  0.3440
 -1.0000
 -1.4480
  7.0000
 29.0000
[ CPUFloatType{6} ]
    1.0000     3.5000     7.7500    15.8750    31.9375    63.9688
 1023.9980   511.9961  2047.9990  8191.9998   127.9844   255.9922
[ CPUDoubleType{2,6} ]
    1.0000     0.4000    -1.0000    -1.4480     9.0000   199.0000
   -1.0000    -0.2872    -1.0000     1.7126    13.0000  1364.0000
[ CPUDoubleType{2,6} ]
  1.0000
 -1.2400
 -1.0000
  0.4400
  5.0000
 11.0000
[ CPUFloatType{6} ]
 1.0000  2.0000  1.0000 -1.0000 -2.0000 -1.0000
-1.0000  1.0000 -2.0000  1.0000  1.0000  2.0000
[ CPUDoubleType{2,6} ]
 -1
  5
 19
[ CPUFloatType{3} ]
 0
 0
 0
 0
 0
 0
[ CPUFloatType{6} ]
raises: "chebyshev_polynomial_w_cpu" not implemented for 'BFloat16'
