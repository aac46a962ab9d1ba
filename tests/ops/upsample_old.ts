x = torch.reshape(torch.arange(4.), [1, 1, 4])
y = torch.reshape(torch.arange(12.), [1, 1, 3, 4])
z = torch.reshape(torch.arange(8.), [1, 1, 2, 2, 2])
print(torch.__interpolate(x, 6))
print(torch.__interpolate(x, 3, None, "linear", True))
print(torch.__interpolate(y, None, 1.3, "nearest", None, True))
print(torch.__interpolate(y, [2, 5], None, "bilinear", False))
print(torch.__interpolate(y, None, [0.7, 1.3], "bilinear", False, False))
print(torch.__interpolate(y, None, [0.7, 1.3], "bilinear", False, None))
print(torch.__interpolate(y, None, 1.3, "bicubic", True, True))
print(torch.__interpolate(y, [2, 2], None, "area"))
print(torch.__interpolate(y, 2, None, "area"))
print(torch.__interpolate(z, None, 1.5, "trilinear", False))
print(torch.__interpolate(z, [1, 2, 3], [1., 1., 1.], "nearest"))
print(torch.__upsample(y, None, 2, "bilinear", True))
print(torch.__upsample(y, [2, 3], None, "nearest"))
print(torch.__upsample_nearest(y, None, 2))
print(torch.__upsample_nearest(y, [2, 2]))
print(torch.__upsample_bilinear(y, 2))
print(torch.__upsample_bilinear(y, [2, 3]))
print(torch.__upsample_bilinear(y, None, [2, 1]))
print(torch.__upsample_bilinear(y, [2, 3], [2, 1]))
print(torch.__interpolate(x, 3, None, "bilinear", False))
---
(1,.,.) = 
  0  0  1  2  2  3
[ CPUFloatType{1,1,6} ]
(1,.,.) = 
  0.0000  1.5000  3.0000
[ CPUFloatType{1,1,3} ]
(1,1,.,.) = 
   0   0   1   2   3
   4   4   5   6   7
   8   8   9  10  11
[ CPUFloatType{1,1,3,5} ]
(1,1,.,.) = 
   1.0000   1.7000   2.5000   3.3000   4.0000
   7.0000   7.7000   8.5000   9.3000  10.0000
[ CPUFloatType{1,1,2,5} ]
(1,1,.,.) = 
  0.8571  1.5110  2.2802  3.0495  3.8187
  6.5714  7.2253  7.9945  8.7637  9.5330
[ CPUFloatType{1,1,2,5} ]
(1,1,.,.) = 
   1.0000   1.7000   2.5000   3.3000   4.0000
   7.0000   7.7000   8.5000   9.3000  10.0000
[ CPUFloatType{1,1,2,5} ]
(1,1,.,.) = 
   0.0000   0.6680   1.5000   2.3320   3.0000
   4.0000   4.6680   5.5000   6.3320   7.0000
   8.0000   8.6680   9.5000  10.3320  11.0000
[ CPUFloatType{1,1,3,5} ]
(1,1,.,.) = 
  2.5000  4.5000
  6.5000  8.5000
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  2.5000  4.5000
  6.5000  8.5000
[ CPUFloatType{1,1,2,2} ]
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
(1,1,1,.,.) = 
  0  0  1
  2  2  3
[ CPUFloatType{1,1,1,2,3} ]
(1,1,.,.) = 
   0.0000   0.4286   0.8571   1.2857   1.7143   2.1429   2.5714   3.0000
   1.6000   2.0286   2.4571   2.8857   3.3143   3.7429   4.1714   4.6000
   3.2000   3.6286   4.0571   4.4857   4.9143   5.3429   5.7714   6.2000
   4.8000   5.2286   5.6571   6.0857   6.5143   6.9429   7.3714   7.8000
   6.4000   6.8286   7.2571   7.6857   8.1143   8.5429   8.9714   9.4000
   8.0000   8.4286   8.8571   9.2857   9.7143  10.1429  10.5714  11.0000
[ CPUFloatType{1,1,6,8} ]
(1,1,.,.) = 
  0  1  2
  4  5  6
[ CPUFloatType{1,1,2,3} ]
(1,1,.,.) = 
   0   0   1   1   2   2   3   3
   0   0   1   1   2   2   3   3
   4   4   5   5   6   6   7   7
   4   4   5   5   6   6   7   7
   8   8   9   9  10  10  11  11
   8   8   9   9  10  10  11  11
[ CPUFloatType{1,1,6,8} ]
(1,1,.,.) = 
  0  2
  4  6
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
   0   3
   8  11
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
   0.0000   1.5000   3.0000
   8.0000   9.5000  11.0000
[ CPUFloatType{1,1,2,3} ]
(1,1,.,.) = 
   0.0000   1.0000   2.0000   3.0000
   1.6000   2.6000   3.6000   4.6000
   3.2000   4.2000   5.2000   6.2000
   4.8000   5.8000   6.8000   7.8000
   6.4000   7.4000   8.4000   9.4000
   8.0000   9.0000  10.0000  11.0000
[ CPUFloatType{1,1,6,4} ]
(1,1,.,.) = 
   0.0000   1.5000   3.0000
   8.0000   9.5000  11.0000
[ CPUFloatType{1,1,2,3} ]
raises: Got 3D input, but bilinear mode needs 4D input
