# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
r0, r1 = torch.linalg_qr(a, Q=o0, R=o1)
print(r0, r1)
---
-0.8729  0.1204 -0.4729
-0.2182 -0.9631  0.1576
-0.4364  0.2408  0.8669
[ CPUFloatType{3,3} ] -4.5826 -1.5275 -3.9279
 0.0000 -2.7689  1.4446
 0.0000  0.0000  3.3889
[ CPUFloatType{3,3} ]
===
# LibTorch 1.13 crashes here
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
r0, r1 = torch.qr(b, Q=o0, R=o1)
print(r0, r1)
---
-0.3123  0.8478
-0.1562 -0.4908
-0.9370 -0.2008
[ CPUFloatType{3,2} ] -3.2016 -0.4685
 0.0000  2.1864
[ CPUFloatType{2,2} ]
===
# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
b = torch.tensor([[1., 2.], [0.5, -1.], [3., 0.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0])
r0, r1 = torch.geqrf(b, a=o0, tau=o1)
print(r0, r1)
---
-3.2016 -0.4685
 0.1190  2.1864
 0.7140  0.5065
[ CPUFloatType{3,2} ]  1.3123
 1.5917
[ CPUFloatType{2} ]
