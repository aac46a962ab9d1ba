x = torch.reshape(torch.arange(6.), [1, 1, 6])
y = torch.reshape(torch.arange(12.), [1, 2, 2, 3])
z = torch.reshape(torch.arange(8.), [1, 1, 2, 2, 2])
o = torch.empty([0])
print(torch.upsample_nearest1d(x, [4]))
print(torch.upsample_nearest1d(x, [4], 0.9))
print(torch.upsample_nearest1d(x, None, [1.5]))
print(torch.upsample_nearest1d(x, [8], out=o))
print(torch.upsample_nearest2d(y, [3, 5]))
print(torch.upsample_nearest2d(y, [3, 5], 1.2, 2.5))
print(torch.upsample_nearest2d(y, [4, 4], None))
print(torch.upsample_nearest2d(torch.to(y, 0), None, [0.5, 2.]))
print(torch.upsample_nearest2d(y, [1, 1], out=o))
print(torch.upsample_nearest3d(z, [1, 3, 4]))
print(torch.upsample_nearest3d(z, None, [1., 1., 2.]))
print(torch.upsample_nearest3d(z, [1, 1, 3], out=o))
print(torch._upsample_nearest_exact1d(x, [4]))
print(torch._upsample_nearest_exact1d(x, None, [1.5]))
print(torch._upsample_nearest_exact1d(x, [2], out=o))
print(torch._upsample_nearest_exact2d(y, [3, 5]))
print(torch._upsample_nearest_exact2d(y, None, [0.5, 2.]))
print(torch._upsample_nearest_exact2d(y, [1, 1], out=o))
print(torch._upsample_nearest_exact3d(z, [1, 3, 4]))
print(torch._upsample_nearest_exact3d(z, None, [1., 1., 2.]))
print(torch._upsample_nearest_exact3d(z, [1, 1, 3], out=o))
print(torch.size(torch.upsample_nearest2d(torch.zeros([0, 2, 2, 3]), [4, 4])))
c = torch.contiguous(y, memory_format=2)
print(torch.stride(torch.upsample_nearest2d(c, [4, 6])))
print(torch.upsample_nearest2d(c, [4, 6]))
q = torch.quantize_per_tensor(y, 0.5, 3, 13)
print(torch.int_repr(torch.upsample_nearest2d(q, [3, 2])))
print(torch.upsample_nearest2d(torch.to(y, 3), [4, 4]))
---
(1,.,.) = 
  0  1  3  4
[ CPUFloatType{1,1,4} ]
(1,.,.) = 
  0  1  2  3
[ CPUFloatType{1,1,4} ]
(1,.,.) = 
  0  0  1  2  2  3  4  4  5
[ CPUFloatType{1,1,9} ]
(1,.,.) = 
  0  0  1  2  3  3  4  5
[ CPUFloatType{1,1,8} ]
(1,1,.,.) = 
  0  0  1  1  2
  0  0  1  1  2
  3  3  4  4  5

(1,2,.,.) = 
   6   6   7   7   8
   6   6   7   7   8
   9   9  10  10  11
[ CPUFloatType{1,2,3,5} ]
(1,1,.,.) = 
  0  0  0  1  1
  0  0  0  1  1
  3  3  3  4  4

(1,2,.,.) = 
   6   6   6   7   7
   6   6   6   7   7
   9   9   9  10  10
[ CPUFloatType{1,2,3,5} ]
(1,1,.,.) = 
  0  0  1  2
  0  0  1  2
  3  3  4  5
  3  3  4  5

(1,2,.,.) = 
   6   6   7   8
   6   6   7   8
   9   9  10  11
   9   9  10  11
[ CPUFloatType{1,2,4,4} ]
(1,1,.,.) = 
  0  0  1  1  2  2

(1,2,.,.) = 
  6  6  7  7  8  8
[ CPUByteType{1,2,1,6} ]
(1,1,.,.) = 
  0

(1,2,.,.) = 
  6
[ CPUFloatType{1,2,1,1} ]
(1,1,1,.,.) = 
  0  0  1  1
  0  0  1  1
  2  2  3  3
[ CPUFloatType{1,1,1,3,4} ]
(1,1,1,.,.) = 
  0  0  1  1
  2  2  3  3

(1,1,2,.,.) = 
  4  4  5  5
  6  6  7  7
[ CPUFloatType{1,1,2,2,4} ]
(1,1,1,.,.) = 
  0  0  1
[ CPUFloatType{1,1,1,1,3} ]
(1,.,.) = 
  0  2  3  5
[ CPUFloatType{1,1,4} ]
(1,.,.) = 
  0  1  1  2  3  3  4  5  5
[ CPUFloatType{1,1,9} ]
(1,.,.) = 
  1  4
[ CPUFloatType{1,1,2} ]
(1,1,.,.) = 
  0  0  1  2  2
  3  3  4  5  5
  3  3  4  5  5

(1,2,.,.) = 
   6   6   7   8   8
   9   9  10  11  11
   9   9  10  11  11
[ CPUFloatType{1,2,3,5} ]
(1,1,.,.) = 
  3  3  4  4  5  5

(1,2,.,.) = 
   9   9  10  10  11  11
[ CPUFloatType{1,2,1,6} ]
(1,1,.,.) = 
  4

(1,2,.,.) = 
  10
[ CPUFloatType{1,2,1,1} ]
(1,1,1,.,.) = 
  4  4  5  5
  6  6  7  7
  6  6  7  7
[ CPUFloatType{1,1,1,3,4} ]
(1,1,1,.,.) = 
  0  0  1  1
  2  2  3  3

(1,1,2,.,.) = 
  4  4  5  5
  6  6  7  7
[ CPUFloatType{1,1,2,2,4} ]
(1,1,1,.,.) = 
  6  7  7
[ CPUFloatType{1,1,1,1,3} ]
[0, 2, 4, 4]
[48, 1, 12, 2]
(1,1,.,.) = 
  0  0  1  1  2  2
  0  0  1  1  2  2
  3  3  4  4  5  5
  3  3  4  4  5  5

(1,2,.,.) = 
   6   6   7   7   8   8
   6   6   7   7   8   8
   9   9  10  10  11  11
   9   9  10  10  11  11
[ CPUFloatType{1,2,4,6} ]
(1,1,.,.) = 
   3   5
   3   5
   9  11

(1,2,.,.) = 
  15  17
  15  17
  21  23
[ CPUByteType{1,2,3,2} ]
raises: "compute_indices_weights_nearest" not implemented for 'Int'
