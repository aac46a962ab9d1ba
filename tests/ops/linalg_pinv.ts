m = torch.tensor([[1., 2.], [3., 4.], [5., 7.]])
h = torch.tensor([[2., 1.], [1., 3.]])
z = torch.view_as_complex(torch.tensor([[[1., 1.], [0., 2.]], [[3., 0.], [1., -1.]]]))
print(torch.round(torch.linalg_pinv(m, 1.0e-15), decimals=4) + 0.)
print(torch.linalg_pinv(m, torch.tensor(0.1)))
print(torch.round(torch.linalg_pinv(m, atol=None, rtol=None), decimals=4) + 0.)
print(torch.linalg_pinv(h, atol=2., rtol=None, hermitian=True))
print(torch.linalg_pinv(h, atol=torch.tensor(1.5), rtol=None))
print(torch.linalg_pinv(z, 1.0e-5))
print(torch.linalg_pinv(torch.ones([3, 0]), 1.0e-15))
print(torch.round(torch.pinverse(m), decimals=4) + 0.)
o = torch.empty([0])
_0 = torch.linalg_pinv(h, 1.0e-15, True, out=o)
print(o)
_1 = torch.linalg_pinv(h, torch.tensor(0.5), False, out=o)
print(o)
_2 = torch.linalg_pinv(h, atol=None, rtol=torch.tensor(0.5), hermitian=False, out=o)
print(o)
_3 = torch.linalg_pinv(h, atol=None, rtol=0.1, hermitian=False, out=o)
print(o)
print(torch.linalg_pinv(torch.ones([3]), 1.0e-15))
---
-2.0714  0.7857  0.1429
 1.5000 -0.5000  0.0000
[ CPUFloatType{2,3} ]
0.01 *
 1.2332  2.7900  4.8016
  1.7332  3.9211  6.7483
[ CPUFloatType{2,3} ]
-2.0714  0.7857  0.1429
 1.5000 -0.5000  0.0000
[ CPUFloatType{2,3} ]
 0.0764  0.1236
 0.1236  0.2000
[ CPUFloatType{2,2} ]
 0.0764  0.1236
 0.1236  0.2000
[ CPUFloatType{2,2} ]
 0.2000  0.3000
-0.1500 -0.1000
[ CPUComplexFloatType{2,2} ]
[ CPUFloatType{0,3} ]
-2.0714  0.7857  0.1429
 1.5000 -0.5000  0.0000
[ CPUFloatType{2,3} ]
 0.6000 -0.2000
-0.2000  0.4000
[ CPUFloatType{2,2} ]
 0.0764  0.1236
 0.1236  0.2000
[ CPUFloatType{2,2} ]
 0.0764  0.1236
 0.1236  0.2000
[ CPUFloatType{2,2} ]
 0.6000 -0.2000
-0.2000  0.4000
[ CPUFloatType{2,2} ]
raises: linalg.pinv(Float{[3]}): expected a tensor with 2 or more dimensions of float, double, cfloat or cdouble types
