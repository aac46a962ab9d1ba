x = torch.reshape(torch.arange(12.), [1, 1, 3, 4])
o = torch.empty([0])
c = torch.im2col(x, [2, 2], [1, 1], [0, 0], [1, 1])
print(c)
print(torch.im2col(x, [2, 2], [2, 1], [1, 0], [2, 2]))
print(torch.im2col(torch.select(x, 0, 0), [3, 2], [1, 1], [0, 1], [1, 2], out=o))
print(torch.col2im(c, [3, 4], [2, 2], [1, 1], [0, 0], [1, 1]))
print(torch.col2im(torch.select(c, 0, 0), [3, 4], [2, 2], [1, 1], [0, 0], [1, 1], out=o))
print(torch.col2im(torch.ones([1, 4, 9]), [4, 4], [2, 2], [1, 1], [1, 1], [2, 2]))
print(torch.col2im(torch.ones([1, 4, 8]), [4, 4], [2, 2], [1, 1], [1, 1], [2, 2]))
---
(1,.,.) = 
   0   1   2   4   5   6
   1   2   3   5   6   7
   4   5   6   8   9  10
   5   6   7   9  10  11
[ CPUFloatType{1,4,6} ]
(1,.,.) = 
  0  0  4  6
  0  0  5  7
  4  6  0  0
  5  7  0  0
[ CPUFloatType{1,4,4} ]
  0   1   3
  0   2   0
  0   5   7
  4   6   0
  0   9  11
  8  10   0
[ CPUFloatType{6,3} ]
(1,1,.,.) = 
   0   2   4   3
   8  20  24  14
   8  18  20  11
[ CPUFloatType{1,1,3,4} ]
(1,.,.) = 
   0   2   4   3
   8  20  24  14
   8  18  20  11
[ CPUFloatType{1,3,4} ]
(1,1,.,.) = 
  1  1  1  1
  1  1  1  1
  1  1  1  1
  1  1  1  1
[ CPUFloatType{1,1,4,4} ]
raises: Given output_size=(4, 4), kernel_size=(2, 2), dilation=(1, 1), padding=(1, 1), stride=(2, 2), expected size of input's dimension 2 to match the calculated number of sliding blocks 3 * 3 = 9, but got input.size(2)=8.
