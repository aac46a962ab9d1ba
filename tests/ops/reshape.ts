x = torch.reshape(torch.arange(6), [2, 3])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
s = torch.tensor(5)
e = torch.zeros([0, 3])
print(torch.reshape(x, [3, 2]), torch.reshape(torch.t(x), [6]), torch.reshape(x, [-1, 2]), torch.reshape(s, []), torch.reshape(torch.tensor([7]), []))
y = torch.reshape(torch.t(x), [3, 2, 1])
print(torch.stride(y), torch.stride(torch.reshape(torch.t(x), [2, 3])), torch.stride(torch.reshape(torch.permute(t3, [1, 0, 2]), [3, 8])))
y = torch.reshape(x, [6])
torch.zero_(y)
print(x)
y = torch.reshape(torch.t(x), [6])
torch.zero_(y)
print(x)
print(torch.reshape_as(x, torch.zeros([3, 2])), torch.ravel(torch.t(x)), torch.flatten(t3), torch.flatten(t3, 1), torch.flatten(t3, 0, 1), torch.flatten(s), torch.flatten(t3, -2, -1), torch.flatten(e))
print(torch.unflatten(x, 1, [3, 1]), torch.unflatten(t3, -1, [2, -1]))
---
 0  1
 2  3
 4  5
[ CPULongType{3,2} ]  0
 3
 1
 4
 2
 5
[ CPULongType{6} ]  0  1
 2  3
 4  5
[ CPULongType{3,2} ] 5
[ CPULongType{} ] 7
[ CPULongType{} ]
[1, 3, 3] [3, 1] [8, 1]
 0  0  0
 0  0  0
[ CPULongType{2,3} ]
 0  0  0
 0  0  0
[ CPULongType{2,3} ]
 0  0
 0  0
 0  0
[ CPULongType{3,2} ]  0
 0
 0
 0
 0
 0
[ CPULongType{6} ]   0
  1
  2
  3
  4
  5
  6
  7
  8
  9
 10
 11
 12
 13
 14
 15
 16
 17
 18
 19
 20
 21
 22
 23
[ CPULongType{24} ]   0   1   2   3   4   5   6   7   8   9  10  11
 12  13  14  15  16  17  18  19  20  21  22  23
[ CPULongType{2,12} ]   0   1   2   3
  4   5   6   7
  8   9  10  11
 12  13  14  15
 16  17  18  19
 20  21  22  23
[ CPULongType{6,4} ]  5
[ CPULongType{1} ]   0   1   2   3   4   5   6   7   8   9  10  11
 12  13  14  15  16  17  18  19  20  21  22  23
[ CPULongType{2,12} ] [ CPUFloatType{0} ]
(1,.,.) = 
  0
  0
  0

(2,.,.) = 
  0
  0
  0
[ CPULongType{2,3,1} ] (1,1,.,.) = 
  0  1
  2  3

(2,1,.,.) = 
  12  13
  14  15

(1,2,.,.) = 
  4  5
  6  7

(2,2,.,.) = 
  16  17
  18  19

(1,3,.,.) = 
   8   9
  10  11

(2,3,.,.) = 
  20  21
  22  23
[ CPULongType{2,3,2,2} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.reshape(x, [4]))
---
raises: shape '[4]' is invalid for input of size 6
===
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.flatten(t3, 2, 1))
---
raises: flatten() has invalid args: start_dim cannot come after end_dim
===
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.flatten(t3, 3))
---
raises: Dimension out of range (expected to be in range of [-3, 2], but got 3)
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.unflatten(x, 1, []))
---
raises: unflatten: sizes must be non-empty
