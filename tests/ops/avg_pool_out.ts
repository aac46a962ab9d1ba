# LibTorch 1.13 crashes here
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
o0 = torch.zeros([0], dtype=6)
o1 = torch.zeros([0], dtype=4)
r0, r1 = torch.adaptive_max_pool2d(x2, [2, 3], out=o0, indices=o1)
print(r0, r1)
---
(1,1,.,.) = 
  9  9  6
  9  9  9
[ CPUFloatType{1,1,2,3} ] (1,1,.,.) = 
   5   5   7
  12  14  14
[ CPULongType{1,1,2,3} ]
===
# LibTorch 1.13 crashes here
x3 = torch.reshape(torch.remainder(torch.arange(27, dtype=6) * 7., 11.), [1, 1, 3, 3, 3])
o0 = torch.zeros([0], dtype=6)
o1 = torch.zeros([0], dtype=4)
r0, r1 = torch.adaptive_max_pool3d(x3, [2, 2, 1], out=o0, indices=o1)
print(r0, r1)
---
(1,1,1,.,.) = 
  10
  10

(1,1,2,.,.) = 
  10
  10
[ CPUFloatType{1,1,2,2,1} ] (1,1,1,.,.) = 
  3
  3

(1,1,2,.,.) = 
  14
  14
[ CPULongType{1,1,2,2,1} ]
===
# LibTorch 1.13 crashes here
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
o0 = torch.zeros([0], dtype=6)
o1 = torch.zeros([0], dtype=4)
r0, r1 = torch.fractional_max_pool2d(x2, 2, 2, torch.full([1, 1, 2], 0.3), output=o0, indices=o1)
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
r0, r1 = torch.fractional_max_pool3d(x3, 2, 1, torch.full([1, 1, 3], 0.3), output=o0, indices=o1)
print(r0, r1)
---
(1,1,1,.,.) = 
  10
[ CPUFloatType{1,1,1,1,1} ] (1,1,1,.,.) = 
  14
[ CPULongType{1,1,1,1,1} ]
