x = torch.reshape(torch.arange(12.), [1, 2, 2, 3])
o = torch.empty([0])
print(torch.constant_pad_nd(x, [1, 0, 0, 1]))
print(torch.constant_pad_nd(x, [1, -1], 2.5))
print(torch.constant_pad_nd(torch.to(x, 4), [-1, 0, 0, -1], 9))
print(torch.constant_pad_nd(x, [0, 1], 1, out=o))
print(torch.pad(x, [1, 1]))
print(torch.pad(x, [1, 0, 0, 0, 0, 1], "constant", 7.))
print(torch.pad(x, [1, 1, 1, 0], "reflect"))
print(torch.pad(x, [2, 1, 1, 0], "replicate"))
print(torch.pad(x, [1, 2, 0, 1], "circular"))
print(torch.pad(torch.select(x, 0, 0), [-1, 2], "circular"))
print(torch._pad_enum(x, [1, 0, 0, 0], 1))
print(torch._pad_enum(x, [1, 0, 0, 0], 3, 2.))
print(torch._pad_circular(x, [1, 0, 2, 0]))
print(torch.stride(torch.pad(torch.contiguous(x, memory_format=2), [1, 1])))
print(torch.pad(x, [1, 1, 1, 1], "other"))
---
(1,1,.,.) = 
  0  0  1  2
  0  3  4  5
  0  0  0  0

(1,2,.,.) = 
   0   6   7   8
   0   9  10  11
   0   0   0   0
[ CPUFloatType{1,2,3,4} ]
(1,1,.,.) = 
  2.5000  0.0000  1.0000
  2.5000  3.0000  4.0000

(1,2,.,.) = 
   2.5000   6.0000   7.0000
   2.5000   9.0000  10.0000
[ CPUFloatType{1,2,2,3} ]
(1,1,.,.) = 
  1  2

(1,2,.,.) = 
  7  8
[ CPULongType{1,2,1,2} ]
(1,1,.,.) = 
  0  1  2  1
  3  4  5  1

(1,2,.,.) = 
   6   7   8   1
   9  10  11   1
[ CPUFloatType{1,2,2,4} ]
(1,1,.,.) = 
  0  0  1  2  0
  0  3  4  5  0

(1,2,.,.) = 
   0   6   7   8   0
   0   9  10  11   0
[ CPUFloatType{1,2,2,5} ]
(1,1,.,.) = 
  7  0  1  2
  7  3  4  5

(1,2,.,.) = 
   7   6   7   8
   7   9  10  11

(1,3,.,.) = 
  7  7  7  7
  7  7  7  7
[ CPUFloatType{1,3,2,4} ]
(1,1,.,.) = 
  4  3  4  5  4
  1  0  1  2  1
  4  3  4  5  4

(1,2,.,.) = 
  10   9  10  11  10
   7   6   7   8   7
  10   9  10  11  10
[ CPUFloatType{1,2,3,5} ]
(1,1,.,.) = 
  0  0  0  1  2  2
  0  0  0  1  2  2
  3  3  3  4  5  5

(1,2,.,.) = 
   6   6   6   7   8   8
   6   6   6   7   8   8
   9   9   9  10  11  11
[ CPUFloatType{1,2,3,6} ]
(1,1,.,.) = 
  2  0  1  2  0  1
  5  3  4  5  3  4
  2  0  1  2  0  1

(1,2,.,.) = 
   8   6   7   8   6   7
  11   9  10  11   9  10
   8   6   7   8   6   7
[ CPUFloatType{1,2,3,6} ]
(1,.,.) = 
  1  2  1  2
  4  5  4  5

(2,.,.) = 
   7   8   7   8
  10  11  10  11
[ CPUFloatType{2,2,4} ]
(1,1,.,.) = 
  0  0  1  2
  3  3  4  5

(1,2,.,.) = 
   6   6   7   8
   9   9  10  11
[ CPUFloatType{1,2,2,4} ]
(1,1,.,.) = 
  2  0  1  2
  2  3  4  5

(1,2,.,.) = 
   2   6   7   8
   2   9  10  11
[ CPUFloatType{1,2,2,4} ]
(1,1,.,.) = 
  2  0  1  2
  5  3  4  5
  2  0  1  2
  5  3  4  5

(1,2,.,.) = 
   8   6   7   8
  11   9  10  11
   8   6   7   8
  11   9  10  11
[ CPUFloatType{1,2,4,4} ]
[20, 1, 10, 2]
raises: Unrecognised padding mode other
