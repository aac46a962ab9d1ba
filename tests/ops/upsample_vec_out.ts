x = torch.reshape(torch.arange(4, dtype=6), [1, 1, 4])
y = torch.reshape(torch.arange(4, dtype=6), [1, 1, 2, 2])
z = torch.reshape(torch.arange(8, dtype=6), [1, 1, 2, 2, 2])
o = torch.zeros([0])
print(torch.upsample_nearest1d(x, None, [1.5], out=o))
o = torch.zeros([0])
print(torch._upsample_nearest_exact1d(x, None, [1.5], out=o))
o = torch.zeros([0])
print(torch.upsample_nearest2d(y, None, [1.5, 1.5], out=o))
o = torch.zeros([0])
print(torch._upsample_nearest_exact2d(y, None, [1.5, 1.5], out=o))
o = torch.zeros([0])
print(torch.upsample_nearest3d(z, None, [1.5, 1.5, 1.5], out=o))
o = torch.zeros([0])
print(torch._upsample_nearest_exact3d(z, None, [1.5, 1.5, 1.5], out=o))
o = torch.zeros([0])
print(torch.upsample_linear1d(x, None, False, [1.5], out=o))
o = torch.zeros([0])
print(torch.upsample_bilinear2d(y, None, False, [1.5, 1.5], out=o))
o = torch.zeros([0])
print(torch.upsample_trilinear3d(z, None, False, [1.5, 1.5, 1.5], out=o))
o = torch.zeros([0])
print(torch.upsample_bicubic2d(y, None, False, [1.5, 1.5], out=o))
o = torch.zeros([0])
print(torch._upsample_bilinear2d_aa(y, None, False, [1.5, 1.5], out=o))
o = torch.zeros([0])
print(torch._upsample_bicubic2d_aa(y, None, False, [1.5, 1.5], out=o))
print(torch.__interpolate(y, [3, 3]), torch.__interpolate(y, None, 2.))
---
(1,.,.) = 
  0  0  1  2  2  3
[ CPUFloatType{1,1,6} ]
(1,.,.) = 
  0  1  1  2  3  3
[ CPUFloatType{1,1,6} ]
(1,1,.,.) = 
  0  0  1
  0  0  1
  2  2  3
[ CPUFloatType{1,1,3,3} ]
(1,1,.,.) = 
  0  1  1
  2  3  3
  2  3  3
[ CPUFloatType{1,1,3,3} ]
(1,1,1,.,.) = 
  0  0  1
  0  0  1
  2  2  3

(1,1,2,.,.) = 
  0  0  1
  0  0  1
  2  2  3

(1,1,3,.,.) = 
  4  4  5
  4  4  5
  6  6  7
[ CPUFloatType{1,1,3,3,3} ]
(1,1,1,.,.) = 
  0  1  1
  2  3  3
  2  3  3

(1,1,2,.,.) = 
  4  5  5
  6  7  7
  6  7  7

(1,1,3,.,.) = 
  4  5  5
  6  7  7
  6  7  7
[ CPUFloatType{1,1,3,3,3} ]
(1,.,.) = 
  0.0000  0.5000  1.1667  1.8333  2.5000  3.0000
[ CPUFloatType{1,1,6} ]
(1,1,.,.) = 
  0.0000  0.5000  1.0000
  1.0000  1.5000  2.0000
  2.0000  2.5000  3.0000
[ CPUFloatType{1,1,3,3} ]
(1,1,1,.,.) = 
  0.0000  0.5000  1.0000
  1.0000  1.5000  2.0000
  2.0000  2.5000  3.0000

(1,1,2,.,.) = 
  2.0000  2.5000  3.0000
  3.0000  3.5000  4.0000
  4.0000  4.5000  5.0000

(1,1,3,.,.) = 
  4.0000  4.5000  5.0000
  5.0000  5.5000  6.0000
  6.0000  6.5000  7.0000
[ CPUFloatType{1,1,3,3,3} ]
(1,1,.,.) = 
 -0.2604  0.3264  0.9132
  0.9132  1.5000  2.0868
  2.0868  2.6736  3.2604
[ CPUFloatType{1,1,3,3} ]
(1,1,.,.) = 
  0.0000  0.5000  1.0000
  1.0000  1.5000  2.0000
  2.0000  2.5000  3.0000
[ CPUFloatType{1,1,3,3} ]
(1,1,.,.) = 
 -0.1974  0.3684  0.9342
  0.9342  1.5000  2.0658
  2.0658  2.6316  3.1974
[ CPUFloatType{1,1,3,3} ]
(1,1,.,.) = 
  0  0  1
  0  0  1
  2  2  3
[ CPUFloatType{1,1,3,3} ] (1,1,.,.) = 
  0  0  1  1
  0  0  1  1
  2  2  3  3
  2  2  3  3
[ CPUFloatType{1,1,4,4} ]
