x1 = torch.tensor([[[1., 5., 2., 4., 3.], [0., -1., 7., 6., 2.]]])
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
x3 = torch.reshape(torch.remainder(torch.arange(27, dtype=6) * 7., 11.), [1, 1, 3, 3, 3])
print(torch.avg_pool2d(x2, 2))
o = torch.zeros([0], dtype=6)
print(torch.avg_pool2d(x2, 2, out=o))
print(torch.avg_pool3d(x3, 2))
o = torch.zeros([0], dtype=6)
print(torch.avg_pool3d(x3, 2, out=o))
print(torch.adaptive_avg_pool2d(x2, [2, 3]))
o = torch.zeros([0], dtype=6)
print(torch.adaptive_avg_pool2d(x2, [2, 3], out=o))
print(torch._adaptive_avg_pool2d(x2, [3, 3]))
o = torch.zeros([0], dtype=6)
print(torch._adaptive_avg_pool2d(x2, [3, 3], out=o))
print(torch.adaptive_avg_pool3d(x3, [2, 2, 1]))
o = torch.zeros([0], dtype=6)
print(torch.adaptive_avg_pool3d(x3, [2, 2, 1], out=o))
print(torch._adaptive_avg_pool3d(x3, [2, 1, 2]))
o = torch.zeros([0], dtype=6)
print(torch._adaptive_avg_pool3d(x3, [2, 1, 2], out=o))
print(torch.avg_pool1d(x1, 2), torch.avg_pool1d(x1, 3, 2, 1), torch.avg_pool1d(x1, 3, 2, 1, True, False), torch.avg_pool2d(x2, 3, 1, 1), torch.avg_pool2d(x2, 3, 1, 1, False, False), torch.avg_pool2d(x2, 3, 2, 1, True), torch.avg_pool2d(x2, 2, 2, 0, False, True, 3), torch.avg_pool3d(x3, 2, 1, 1, True, False), torch.avg_pool3d(x3, [1, 2, 3]))
print(torch.adaptive_avg_pool1d(x1, 2), torch.adaptive_avg_pool1d(x1, 7), torch.adaptive_avg_pool2d(x2, 1), torch.adaptive_avg_pool2d(x2, [4, 2]), torch.adaptive_avg_pool2d(torch.select(x2, 0, 0), 3), torch.adaptive_avg_pool2d(torch.to(x2, 15), 3))
print(torch.avg_pool2d(torch.to(x2, 4), 2))
a, b = torch.adaptive_max_pool1d(x1, 2)
print(a, b)
r0, r1 = torch.adaptive_max_pool2d(x2, [2, 3])
print(r0, r1)
r0, r1 = torch.adaptive_max_pool3d(x3, [2, 2, 1])
print(r0, r1)
r0, r1 = torch.fractional_max_pool2d(x2, 2, 2, torch.full([1, 1, 2], 0.3))
print(r0, r1)
r0, r1 = torch.fractional_max_pool3d(x3, 2, 1, torch.full([1, 1, 3], 0.3))
print(r0, r1)
---
(1,1,.,.) = 
  4.5000  3.2500
  6.0000  6.2500
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  4.5000  3.2500
  6.0000  6.2500
[ CPUFloatType{1,1,2,2} ]
(1,1,1,.,.) = 
  5.6250
[ CPUFloatType{1,1,1,1,1} ]
(1,1,1,.,.) = 
  5.6250
[ CPUFloatType{1,1,1,1,1} ]
(1,1,.,.) = 
  4.5000  4.0000  3.2500
  6.0000  6.0000  6.2500
[ CPUFloatType{1,1,2,3} ]
(1,1,.,.) = 
  4.5000  4.0000  3.2500
  6.0000  6.0000  6.2500
[ CPUFloatType{1,1,2,3} ]
(1,1,.,.) = 
  4.5000  4.0000  3.2500
  5.5000  4.7500  5.2500
  6.0000  6.0000  6.2500
[ CPUFloatType{1,1,3,3} ]
(1,1,.,.) = 
  4.5000  4.0000  3.2500
  5.5000  4.7500  5.2500
  6.0000  6.0000  6.2500
[ CPUFloatType{1,1,3,3} ]
(1,1,1,.,.) = 
  5.0000
  5.8333

(1,1,2,.,.) = 
  4.7500
  5.5833
[ CPUFloatType{1,1,2,2,1} ]
(1,1,1,.,.) = 
  5.0000
  5.8333

(1,1,2,.,.) = 
  4.7500
  5.5833
[ CPUFloatType{1,1,2,2,1} ]
(1,1,1,.,.) = 
  5.5833  4.3333

(1,1,2,.,.) = 
  4.4167  5.0000
[ CPUFloatType{1,1,2,1,2} ]
(1,1,1,.,.) = 
  5.5833  4.3333

(1,1,2,.,.) = 
  4.4167  5.0000
[ CPUFloatType{1,1,2,1,2} ]
(1,.,.) = 
  3.0000  3.0000
 -0.5000  6.5000
[ CPUFloatType{1,2,2} ] (1,.,.) = 
  2.0000  3.6667  2.3333
 -0.3333  4.0000  2.6667
[ CPUFloatType{1,2,3} ] (1,.,.) = 
  3.0000  3.6667  3.5000
 -0.5000  4.0000  4.0000
[ CPUFloatType{1,2,3} ] (1,1,.,.) = 
  2.0000  2.6667  2.5556  1.4444
  2.8889  4.1111  4.3333  2.8889
  4.2222  6.0000  5.7778  3.6667
  2.6667  4.2222  3.8889  2.7778
[ CPUFloatType{1,1,4,4} ] (1,1,.,.) = 
  4.5000  4.0000  3.8333  3.2500
  4.3333  4.1111  4.3333  4.3333
  6.3333  6.0000  5.7778  5.5000
  6.0000  6.3333  5.8333  6.2500
[ CPUFloatType{1,1,4,4} ] (1,1,.,.) = 
  2.0000  2.5556  1.1667
  4.2222  5.7778  2.8333
  2.6667  3.1667  0.7500
[ CPUFloatType{1,1,3,3} ] (1,1,.,.) = 
  6.0000  4.3333
  8.0000  8.3333
[ CPUFloatType{1,1,2,2} ] (1,1,1,.,.) = 
  0.0000  3.5000  5.0000  3.0000
  5.0000  5.7500  4.5000  2.5000
  9.5000  7.5000  3.5000  1.5000
  9.0000  7.0000  3.0000  1.0000

(1,1,2,.,.) = 
  4.0000  4.7500  3.5000  1.5000
  6.2500  5.6250  4.3750  3.7500
  8.0000  6.0000  4.7500  5.5000
  7.5000  5.5000  4.2500  5.0000

(1,1,3,.,.) = 
  6.5000  4.5000  3.2500  4.0000
  6.0000  4.0000  4.1250  6.2500
  5.0000  4.3750  5.8750  8.0000
  4.5000  5.2500  6.7500  7.5000

(1,1,4,.,.) = 
  5.0000  3.0000  4.5000  8.0000
  4.5000  2.5000  4.0000  7.5000
  3.5000  4.2500  5.7500  6.5000
  3.0000  6.5000  8.0000  6.0000
[ CPUFloatType{1,1,4,4,4} ] (1,1,1,.,.) = 
  4.6667

(1,1,2,.,.) = 
  5.3333

(1,1,3,.,.) = 
  4.1667
[ CPUFloatType{1,1,3,1,1} ]
(1,.,.) = 
  2.6667  3.0000
  2.0000  5.0000
[ CPUFloatType{1,2,2} ] (1,.,.) = 
  1.0000  3.0000  3.5000  2.0000  3.0000  3.5000  3.0000
  0.0000 -0.5000  3.0000  7.0000  6.5000  4.0000  2.0000
[ CPUFloatType{1,2,7} ] (1,1,.,.) = 
  5
[ CPUFloatType{1,1,1,1} ] (1,1,.,.) = 
  2.0000  2.5000
  7.0000  4.0000
  4.0000  6.5000
  8.0000  6.0000
[ CPUFloatType{1,1,4,2} ] (1,.,.) = 
  4.5000  4.0000  3.2500
  5.5000  4.7500  5.2500
  6.0000  6.0000  6.2500
[ CPUFloatType{1,3,3} ] (1,1,.,.) = 
  4.5000  4.0000  3.2500
  5.5000  4.7500  5.2500
  6.0000  6.0000  6.2500
[ CPUBFloat16Type{1,1,3,3} ]
(1,1,.,.) = 
  4  3
  6  6
[ CPULongType{1,1,2,2} ]
(1,.,.) = 
  5  4
  7  7
[ CPUFloatType{1,2,2} ] (1,.,.) = 
  1  3
  2  2
[ CPULongType{1,2,2} ]
(1,1,.,.) = 
  9  9  6
  9  9  9
[ CPUFloatType{1,1,2,3} ] (1,1,.,.) = 
   5   5   7
  12  14  14
[ CPULongType{1,1,2,3} ]
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
  14
[ CPULongType{1,1,1,1,1} ]
===
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
print(torch.avg_pool2d(x2, 3, 1, 2))
---
raises: pad should be at most half of kernel size, but got pad=2 and kernel_size=3
===
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
print(torch.avg_pool2d(x2, 2, 2, 0, False, True, 0))
---
raises: divisor must be not zero
===
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
print(torch.adaptive_avg_pool2d(x2, [1, 2, 3]))
---
raises: adaptive_avg_pool2d: output_size must be 2
