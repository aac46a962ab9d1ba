m = torch.tensor([[1., 2.], [3., 4.]])
b = torch.stack([torch.mul(m, 1.e-9), torch.mul(m, 1.e-5), torch.mul(m, 0.005), torch.mul(m, 0.03), torch.mul(m, 0.1)])
print(torch.linalg_matrix_exp(torch.mul(m, 0.25)))
print(torch.matrix_exp(torch.to(b, 7)))
print(torch.matrix_exp(torch.mul(m, -4.)))
print(torch.matrix_exp(torch.view_as_complex(torch.tensor([[[0., 1.], [0., 0.]], [[0., 0.], [0., 3.]]]))))
print(torch.matrix_exp(torch.tensor([[[2.]]])))
print(torch.matrix_exp(torch.zeros([2, 0, 0])))
o = torch.empty([0])
_0 = torch.linalg_matrix_exp(torch.zeros([2, 2]), out=o)
print(o)
print(torch.matrix_exp(torch.ones([2, 2], dtype=4)))
---
 1.6086  1.0165
 1.5247  3.1333
[ CPUFloatType{2,2} ]
(1,.,.) = 
  1.0000e+00  2.0000e-09
  3.0000e-09  1.0000e+00

(2,.,.) = 
  1.0000e+00  2.0000e-05
  3.0001e-05  1.0000e+00

(3,.,.) = 
  1.0051  0.0101
  0.0152  1.0203

(4,.,.) = 
  1.0333  0.0648
  0.0971  1.1305

(5,.,.) = 
  1.1421  0.2604
  0.3905  1.5326
[ CPUDoubleType{5,2,2} ]
 3.3742 -1.5434
-2.3152  1.0590
[ CPUFloatType{2,2} ]
 0.5403  0.0000
 0.0000 -0.9900
[ CPUComplexFloatType{2,2} ]
(1,.,.) = 
  7.3891
[ CPUFloatType{1,1,1} ]
[ CPUFloatType{2,0,0} ]
 1  0
 0  1
[ CPUFloatType{2,2} ]
raises: matrix_exp: Expected a floating point or complex tensor as input. Got Long
