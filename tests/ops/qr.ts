a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
r = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
r0, r1 = torch.linalg_qr(a)
print(r0, r1)
r0, r1 = torch.qr(b)
print(r0, r1)
x, y = torch.linalg_qr(b, "complete")
print(x, y)
x, y = torch.linalg_qr(b, "r")
print(y)
r0, r1 = torch.geqrf(b)
print(r0, r1)
x, y = torch.geqrf(b)
print(torch.orgqr(x, y), torch.linalg_householder_product(x, y), torch.ormqr(x, y, b), torch.ormqr(x, y, b, True, True))
x, y = torch.geqrf(b)
o = torch.zeros([0])
print(torch.orgqr(x, y, out=o))
print(torch.linalg_householder_product(x, y, out=o))
print(torch.ormqr(x, y, b, out=o))
---
-0.8729  0.1204 -0.4729
-0.2182 -0.9631  0.1576
-0.4364  0.2408  0.8669
[ CPUFloatType{3,3} ] -4.5826 -1.5275 -3.9279
 0.0000 -2.7689  1.4446
 0.0000  0.0000  3.3889
[ CPUFloatType{3,3} ]
-0.3123  0.8478
-0.1562 -0.4908
-0.9370 -0.2008
[ CPUFloatType{3,2} ] -3.2016 -0.4685
 0.0000  2.1864
[ CPUFloatType{2,2} ]
-0.3123  0.8478 -0.4286
-0.1562 -0.4908 -0.8571
-0.9370 -0.2008  0.2857
[ CPUFloatType{3,3} ] -3.2016 -0.4685
 0.0000  2.1864
 0.0000  0.0000
[ CPUFloatType{3,2} ]
-3.2016 -0.4685
 0.0000  2.1864
[ CPUFloatType{2,2} ]
-3.2016 -0.4685
 0.1190  2.1864
 0.7140  0.5065
[ CPUFloatType{3,2} ]  1.3123
 1.5917
[ CPUFloatType{2} ]
-0.3123  0.8478
-0.1562 -0.4908
-0.9370 -0.2008
[ CPUFloatType{3,2} ] -0.3123  0.8478
-0.1562 -0.4908
-0.9370 -0.2008
[ CPUFloatType{3,2} ] -1.1742 -1.4725
-2.9730  0.1785
-0.1803 -1.6733
[ CPUFloatType{3,2} ] -3.2016 -0.4685
 0.0000  2.1864
 0.0000  0.0000
[ CPUFloatType{3,2} ]
-0.3123  0.8478
-0.1562 -0.4908
-0.9370 -0.2008
[ CPUFloatType{3,2} ]
-0.3123  0.8478
-0.1562 -0.4908
-0.9370 -0.2008
[ CPUFloatType{3,2} ]
-1.1742 -1.4725
-2.9730  0.1785
-0.1803 -1.6733
[ CPUFloatType{3,2} ]
===
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
x, y = torch.linalg_qr(b, "x")
print(y)
---
raises: qr received unrecognized mode 'x' but expected one of 'reduced' (default), 'r', or 'complete'
