x = torch.reshape(torch.arange(8.), [2, 4])
y = torch.reshape(torch.arange(12.), [1, 3, 4])
z = torch.reshape(torch.arange(12.), [1, 2, 2, 3])
o = torch.empty([0])
print(torch.reflection_pad1d(x, [3, 1]))
print(torch.reflection_pad1d(x, [-1, 2], out=o))
print(torch.reflection_pad2d(y, [1, 2, 2, -1]))
print(torch.reflection_pad2d(y, [1, 0, 0, 1], out=o))
print(torch.reflection_pad3d(z, [2, 1, 1, 0, 1, 1]))
print(torch.reflection_pad3d(z, [0, 1, 0, 0, 0, 1], out=o))
print(torch.replication_pad1d(x, [3, 1]))
print(torch.replication_pad1d(x, [-1, 2], out=o))
print(torch.replication_pad2d(y, [1, 2, 2, -1]))
print(torch.replication_pad2d(y, [1, 0, 0, 1], out=o))
print(torch.replication_pad3d(z, [2, 1, 1, 0, 1, 1]))
print(torch.replication_pad3d(z, [0, 1, 0, 0, 0, 1], out=o))
print(torch.reflection_pad1d(x, [4, 1]))
---
 3  2  1  0  1  2  3  2
 7  6  5  4  5  6  7  6
[ CPUFloatType{2,8} ]
 1  2  3  2  1
 5  6  7  6  5
[ CPUFloatType{2,5} ]
(1,.,.) = 
   9   8   9  10  11  10   9
   5   4   5   6   7   6   5
   1   0   1   2   3   2   1
   5   4   5   6   7   6   5
[ CPUFloatType{1,4,7} ]
(1,.,.) = 
   1   0   1   2   3
   5   4   5   6   7
   9   8   9  10  11
   5   4   5   6   7
[ CPUFloatType{1,4,5} ]
(1,1,.,.) = 
  11  10   9  10  11  10
   8   7   6   7   8   7
  11  10   9  10  11  10

(1,2,.,.) = 
  5  4  3  4  5  4
  2  1  0  1  2  1
  5  4  3  4  5  4

(1,3,.,.) = 
  11  10   9  10  11  10
   8   7   6   7   8   7
  11  10   9  10  11  10

(1,4,.,.) = 
  5  4  3  4  5  4
  2  1  0  1  2  1
  5  4  3  4  5  4
[ CPUFloatType{1,4,3,6} ]
(1,1,.,.) = 
  0  1  2  1
  3  4  5  4

(1,2,.,.) = 
   6   7   8   7
   9  10  11  10

(1,3,.,.) = 
  0  1  2  1
  3  4  5  4
[ CPUFloatType{1,3,2,4} ]
 0  0  0  0  1  2  3  3
 4  4  4  4  5  6  7  7
[ CPUFloatType{2,8} ]
 1  2  3  3  3
 5  6  7  7  7
[ CPUFloatType{2,5} ]
(1,.,.) = 
  0  0  1  2  3  3  3
  0  0  1  2  3  3  3
  0  0  1  2  3  3  3
  4  4  5  6  7  7  7
[ CPUFloatType{1,4,7} ]
(1,.,.) = 
   0   0   1   2   3
   4   4   5   6   7
   8   8   9  10  11
   8   8   9  10  11
[ CPUFloatType{1,4,5} ]
(1,1,.,.) = 
  0  0  0  1  2  2
  0  0  0  1  2  2
  3  3  3  4  5  5

(1,2,.,.) = 
  0  0  0  1  2  2
  0  0  0  1  2  2
  3  3  3  4  5  5

(1,3,.,.) = 
   6   6   6   7   8   8
   6   6   6   7   8   8
   9   9   9  10  11  11

(1,4,.,.) = 
   6   6   6   7   8   8
   6   6   6   7   8   8
   9   9   9  10  11  11
[ CPUFloatType{1,4,3,6} ]
(1,1,.,.) = 
  0  1  2  2
  3  4  5  5

(1,2,.,.) = 
   6   7   8   8
   9  10  11  11

(1,3,.,.) = 
   6   7   8   8
   9  10  11  11
[ CPUFloatType{1,3,2,4} ]
raises: Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (4, 1) at dimension 1 of input [2, 4]
