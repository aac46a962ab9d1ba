# LibTorch 1.13 crashes here
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
o0 = torch.zeros([0], dtype=6)
o1 = torch.zeros([0], dtype=4)
r0, r1 = torch.max_pool2d_with_indices(x2, 2, out=o0, indices=o1)
print(r0, r1)
---
(1,1,.,.) = 
  9  6
  9  9
[ CPUFloatType{1,1,2,2} ] (1,1,.,.) = 
   5   7
  12  14
[ CPULongType{1,1,2,2} ]
===
# LibTorch 1.13 crashes here
x3 = torch.reshape(torch.remainder(torch.arange(27, dtype=6) * 7., 11.), [1, 1, 3, 3, 3])
o0 = torch.zeros([0], dtype=6)
o1 = torch.zeros([0], dtype=4)
r0, r1 = torch.max_pool3d_with_indices(x3, 2, out=o0, indices=o1)
print(r0, r1)
---
(1,1,1,.,.) = 
  10
[ CPUFloatType{1,1,1,1,1} ] (1,1,1,.,.) = 
  3
[ CPULongType{1,1,1,1,1} ]
