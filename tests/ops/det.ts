a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
t = torch.stack([a, a * 2.])
print(torch.det(a), torch.linalg_det(t), torch.det(torch.zeros([0, 0])), torch.logdet(a))
x, y = torch.slogdet(a)
print(x, y)
x, y = torch.linalg_slogdet(a)
print(x, y)
o = torch.zeros([0])
print(torch.linalg_det(a, out=o))
r0, r1 = torch.linalg_slogdet(a)
print(r0, r1)
r0, r1, r2 = torch._linalg_det(a)
print(r0, r1, r2)
r0, r1, r2, r3 = torch._linalg_slogdet(a)
print(r0, r1, r2, r3)
---
43
[ CPUFloatType{} ]   43
 344
[ CPUFloatType{2} ] 1
[ CPUFloatType{} ] 3.7612
[ CPUFloatType{} ]
1
[ CPUFloatType{} ] 3.7612
[ CPUFloatType{} ]
1
[ CPUFloatType{} ] 3.7612
[ CPUFloatType{} ]
43
[ CPUFloatType{} ]
1
[ CPUFloatType{} ] 3.7612
[ CPUFloatType{} ]
43
[ CPUFloatType{} ]  4.0000  1.0000  2.0000
 0.2500  2.7500 -0.5000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ]
1
[ CPUFloatType{} ] 3.7612
[ CPUFloatType{} ]  4.0000  1.0000  2.0000
 0.2500  2.7500 -0.5000
 0.5000 -0.1818  3.9091
[ CPUFloatType{3,3} ]  1
 2
 3
[ CPUIntType{3} ]
===
r = torch.tensor([[1., 2., 0.], [0.5, -1., 3.]])
print(torch.det(r))
---
raises: linalg.det: A must be batches of square matrices, but they are 2 by 3 matrices
