# LibTorch 1.13 crashes here
a = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])
o0 = torch.zeros([0])
o1 = torch.zeros([0], dtype=3)
r0, r1 = torch.linalg_inv_ex(a, inverse=o0, info=o1)
print(r0, r1)
---
 0.3488 -0.1163 -0.1395
-0.1163  0.3721  0.0465
-0.1395  0.0465  0.2558
[ CPUFloatType{3,3} ] 0
[ CPUIntType{} ]
