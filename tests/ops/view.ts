x = torch.reshape(torch.arange(6), [2, 3])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
s = torch.tensor(5)
e = torch.zeros([0, 3])
print(torch.view(x, [3, 2]), torch.view(x, [-1]), torch.view(x, [1, 6]), torch.view(s, [1, 1]), torch.view(e, [3, 0]), torch.view(t3, [2, -1, 2]))
y = torch.view(x, [3, 2])
torch.fill_(torch.select(y, 0, 0), 9)
print(x, torch.stride(y))
print(torch.view(torch.t(x), [3, 1, 2]), torch.stride(torch.view(torch.t(x), [3, 1, 2])))
print(torch.view_as(x, torch.zeros([3, 2])), torch._unsafe_view(x, [6]), torch._reshape_alias(x, [3, 2], [2, 1]))
o = torch.zeros([0], dtype=4)
print(torch._unsafe_view(x, [6], out=o))
---
 0  1
 2  3
 4  5
[ CPULongType{3,2} ]  0
 1
 2
 3
 4
 5
[ CPULongType{6} ]  0  1  2  3  4  5
[ CPULongType{1,6} ]  5
[ CPULongType{1,1} ] [ CPUFloatType{3,0} ] (1,.,.) = 
   0   1
   2   3
   4   5
   6   7
   8   9
  10  11

(2,.,.) = 
  12  13
  14  15
  16  17
  18  19
  20  21
  22  23
[ CPULongType{2,6,2} ]
 9  9  2
 3  4  5
[ CPULongType{2,3} ] [2, 1]
(1,.,.) = 
  9  3

(2,.,.) = 
  9  4

(3,.,.) = 
  2  5
[ CPULongType{3,1,2} ] [1, 6, 3]
 9  9
 2  3
 4  5
[ CPULongType{3,2} ]  9
 9
 2
 3
 4
 5
[ CPULongType{6} ]  9  9
 2  3
 4  5
[ CPULongType{3,2} ]
 9
 9
 2
 3
 4
 5
[ CPULongType{6} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.view(torch.t(x), [6]))
---
raises: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.view(x, [4, -1]))
---
raises: shape '[4, -1]' is invalid for input of size 6
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.view(x, [4, 2]))
---
raises: shape '[4, 2]' is invalid for input of size 6
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.view(x, [-1, -1]))
---
raises: only one dimension can be inferred
===
e = torch.zeros([0, 3])
print(torch.view(e, [-1, 0]))
---
raises: cannot reshape tensor of 0 elements into shape [-1, 0] because the unspecified dimension size -1 can be any value and is ambiguous
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.view(x, [-2, 3]))
---
raises: invalid shape dimension -2
