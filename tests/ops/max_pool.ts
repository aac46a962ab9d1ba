x1 = torch.tensor([[[1., 5., 2., 4., 3.], [0., -1., 7., 6., 2.]]])
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
x3 = torch.reshape(torch.remainder(torch.arange(27, dtype=6) * 7., 11.), [1, 1, 3, 3, 3])
print(torch.isnan(torch.max_pool2d(torch.where(x2 > 8., torch.full([], float("nan")), x2), 2)))
print(torch.stride(torch.max_pool2d(torch.contiguous(torch.expand(x2, [1, 3, 4, 4]), memory_format=2), 2)))
a, b = torch.max_pool1d_with_indices(x1, 2)
print(a, b)
a, b = torch.max_pool2d_with_indices(x2, 3, 1, 1)
print(a, b)
r0, r1 = torch.max_pool2d_with_indices(x2, 2)
print(r0, r1)
r0, r1 = torch.max_pool3d_with_indices(x3, 2)
print(r0, r1)
a, b = torch.max_pool2d_with_indices(x2, 2)
print(torch.max_unpool2d(a, b, [4, 4]))
o = torch.zeros([0])
print(torch.max_unpool2d(a, b, [4, 4], out=o))
a, b = torch.max_pool3d_with_indices(x3, 2)
print(torch.max_unpool3d(a, b, [3, 3, 3], [2, 2, 2], [0, 0, 0]))
o = torch.zeros([0])
print(torch.max_unpool3d(a, b, [3, 3, 3], [2, 2, 2], [0, 0, 0], out=o))
---
(1,1,.,.) = 
  1  0
  1  1
[ CPUBoolType{1,1,2,2} ]
[12, 1, 6, 3]
(1,.,.) = 
  5  4
  0  7
[ CPUFloatType{1,2,2} ] (1,.,.) = 
  1  3
  0  2
[ CPULongType{1,2,2} ]
(1,1,.,.) = 
  9  9  9  6
  9  9  9  8
  9  9  9  9
  9  9  9  9
[ CPUFloatType{1,1,4,4} ] (1,1,.,.) = 
   5   5   5   7
   5   5   5  11
   5   5   5  14
  12  12  14  14
[ CPULongType{1,1,4,4} ]
(1,1,.,.) = 
  9  6
  9  9
[ CPUFloatType{1,1,2,2} ] (1,1,.,.) = 
   5   7
  12  14
[ CPULongType{1,1,2,2} ]
(1,1,1,.,.) = 
  10
[ CPUFloatType{1,1,1,1,1} ] (1,1,1,.,.) = 
  3
[ CPULongType{1,1,1,1,1} ]
(1,1,.,.) = 
  0  0  0  0
  0  9  0  6
  0  0  0  0
  9  0  9  0
[ CPUFloatType{1,1,4,4} ]
(1,1,.,.) = 
  0  0  0  0
  0  9  0  6
  0  0  0  0
  9  0  9  0
[ CPUFloatType{1,1,4,4} ]
(1,1,1,.,.) = 
   0   0   0
  10   0   0
   0   0   0

(1,1,2,.,.) = 
  0  0  0
  0  0  0
  0  0  0

(1,1,3,.,.) = 
  0  0  0
  0  0  0
  0  0  0
[ CPUFloatType{1,1,3,3,3} ]
(1,1,1,.,.) = 
   0   0   0
  10   0   0
   0   0   0

(1,1,2,.,.) = 
  0  0  0
  0  0  0
  0  0  0

(1,1,3,.,.) = 
  0  0  0
  0  0  0
  0  0  0
[ CPUFloatType{1,1,3,3,3} ]
===
x1 = torch.tensor([[[1., 5., 2., 4., 3.], [0., -1., 7., 6., 2.]]])
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
x3 = torch.reshape(torch.remainder(torch.arange(27, dtype=6) * 7., 11.), [1, 1, 3, 3, 3])
print(torch.max_pool1d(x1, 2), torch.max_pool1d(x1, 2, 1), torch.max_pool1d(x1, 3, 2, 1), torch.max_pool1d(x1, 2, 2, 0, 2, True), torch.max_pool2d(x2, 2), torch.max_pool2d(x2, 3, 1, 1), torch.max_pool2d(x2, [2, 3], [1, 2], 0, 1, True), torch.max_pool2d(torch.select(x2, 0, 0), 2), torch.max_pool3d(x3, 2), torch.max_pool3d(x3, 2, 1, 1), torch.max_pool2d(torch.to(x2, 15), 2), torch.max_pool2d(torch.to(x2, 4), 2))
---
raises: "max_pool2d" not implemented for 'Long'
===
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
print(torch.max_pool2d(x2, 3, 1, 2))
---
raises: pad should be at most half of kernel size, but got pad=2 and kernel_size=3
===
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
print(torch.max_pool2d(x2, 5))
---
raises: Given input size: (1x4x4). Calculated output size: (1x0x0). Output size is too small
===
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
print(torch.max_pool2d(x2, 0))
---
raises: stride should not be zero
===
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
print(torch.max_pool2d(x2, [1, 2, 3]))
---
raises: max_pool2d: kernel_size must either be a single int, or a tuple of two ints
===
print(torch.max_pool2d(torch.zeros([4, 4]), 2))
---
raises: non-empty 3D or 4D (batch mode) tensor expected for input
===
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
print(torch.max_unpool2d(x2, torch.full([1, 1, 4, 4], 99), [4, 4]))
---
raises: Found an invalid max index: 99 (output volumes are of size 4x4
