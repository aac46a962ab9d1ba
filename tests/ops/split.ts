x = torch.reshape(torch.arange(6), [2, 3])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
v = torch.tensor([1, 2, 3, 4, 5])
e = torch.zeros([0])
print(torch.split(v, 2), torch.split(x, 2, 1), torch.split(v, 7), torch.split(v, [1, 4]), torch.split(x, [0, 3], -1), torch.split_with_sizes(v, [2, 3]), torch.unsafe_split(v, 2), torch.unsafe_split_with_sizes(v, [2, 3]), torch.split(e, 0))
print(torch.chunk(v, 2), torch.chunk(v, 4), torch.chunk(x, 3, 1), torch.chunk(v, 9), torch.unsafe_chunk(v, 2), torch.chunk(e, 3))
print(torch.tensor_split(v, 2), torch.tensor_split(v, [1, 3]), torch.tensor_split(x, 2, 1), torch.tensor_split(v, 7), torch.tensor_split(v, [3, 1, 9]), torch.tensor_split(v, [-1]))
print(torch.hsplit(x, 3), torch.hsplit(v, [2]), torch.vsplit(x, 2), torch.vsplit(x, [1]), torch.dsplit(t3, 2), torch.dsplit(t3, [1, 3]))
print(torch.unbind(x), torch.unbind(x, 1), torch.unbind(t3, -1))
a, b = torch.split(v, [2, 3])
torch.fill_(a, 9)
print(v)
print(torch.split_copy(v, 2), torch.split_with_sizes_copy(v, [1, 4]), torch.unbind_copy(x, 1))
---
[ 1
 2
[ CPULongType{2} ],  3
 4
[ CPULongType{2} ],  5
[ CPULongType{1} ]] [ 0  1
 3  4
[ CPULongType{2,2} ],  2
 5
[ CPULongType{2,1} ]] [ 1
 2
 3
 4
 5
[ CPULongType{5} ]] [ 1
[ CPULongType{1} ],  2
 3
 4
 5
[ CPULongType{4} ]] [[ CPULongType{2,0} ],  0  1  2
 3  4  5
[ CPULongType{2,3} ]] [ 1
 2
[ CPULongType{2} ],  3
 4
 5
[ CPULongType{3} ]] [ 1
 2
[ CPULongType{2} ],  3
 4
[ CPULongType{2} ],  5
[ CPULongType{1} ]] [ 1
 2
[ CPULongType{2} ],  3
 4
 5
[ CPULongType{3} ]] [[ CPUFloatType{0} ]]
[ 1
 2
 3
[ CPULongType{3} ],  4
 5
[ CPULongType{2} ]] [ 1
 2
[ CPULongType{2} ],  3
 4
[ CPULongType{2} ],  5
[ CPULongType{1} ]] [ 0
 3
[ CPULongType{2,1} ],  1
 4
[ CPULongType{2,1} ],  2
 5
[ CPULongType{2,1} ]] [ 1
[ CPULongType{1} ],  2
[ CPULongType{1} ],  3
[ CPULongType{1} ],  4
[ CPULongType{1} ],  5
[ CPULongType{1} ]] [ 1
 2
 3
[ CPULongType{3} ],  4
 5
[ CPULongType{2} ]] [[ CPUFloatType{0} ], [ CPUFloatType{0} ], [ CPUFloatType{0} ]]
[ 1
 2
 3
[ CPULongType{3} ],  4
 5
[ CPULongType{2} ]] [ 1
[ CPULongType{1} ],  2
 3
[ CPULongType{2} ],  4
 5
[ CPULongType{2} ]] [ 0  1
 3  4
[ CPULongType{2,2} ],  2
 5
[ CPULongType{2,1} ]] [ 1
[ CPULongType{1} ],  2
[ CPULongType{1} ],  3
[ CPULongType{1} ],  4
[ CPULongType{1} ],  5
[ CPULongType{1} ], [ CPULongType{0} ], [ CPULongType{0} ]] [ 1
 2
 3
[ CPULongType{3} ], [ CPULongType{0} ],  2
 3
 4
 5
[ CPULongType{4} ], [ CPULongType{0} ]] [ 1
 2
 3
 4
[ CPULongType{4} ],  5
[ CPULongType{1} ]]
[ 0
 3
[ CPULongType{2,1} ],  1
 4
[ CPULongType{2,1} ],  2
 5
[ CPULongType{2,1} ]] [ 1
 2
[ CPULongType{2} ],  3
 4
 5
[ CPULongType{3} ]] [ 0  1  2
[ CPULongType{1,3} ],  3  4  5
[ CPULongType{1,3} ]] [ 0  1  2
[ CPULongType{1,3} ],  3  4  5
[ CPULongType{1,3} ]] [(1,.,.) = 
  0  1
  4  5
  8  9

(2,.,.) = 
  12  13
  16  17
  20  21
[ CPULongType{2,3,2} ], (1,.,.) = 
   2   3
   6   7
  10  11

(2,.,.) = 
  14  15
  18  19
  22  23
[ CPULongType{2,3,2} ]] [(1,.,.) = 
  0
  4
  8

(2,.,.) = 
  12
  16
  20
[ CPULongType{2,3,1} ], (1,.,.) = 
   1   2
   5   6
   9  10

(2,.,.) = 
  13  14
  17  18
  21  22
[ CPULongType{2,3,2} ], (1,.,.) = 
   3
   7
  11

(2,.,.) = 
  15
  19
  23
[ CPULongType{2,3,1} ]]
[ 0
 1
 2
[ CPULongType{3} ],  3
 4
 5
[ CPULongType{3} ]] [ 0
 3
[ CPULongType{2} ],  1
 4
[ CPULongType{2} ],  2
 5
[ CPULongType{2} ]] [  0   4   8
 12  16  20
[ CPULongType{2,3} ],   1   5   9
 13  17  21
[ CPULongType{2,3} ],   2   6  10
 14  18  22
[ CPULongType{2,3} ],   3   7  11
 15  19  23
[ CPULongType{2,3} ]]
 9
 9
 3
 4
 5
[ CPULongType{5} ]
[ 9
 9
[ CPULongType{2} ],  3
 4
[ CPULongType{2} ],  5
[ CPULongType{1} ]] [ 9
[ CPULongType{1} ],  9
 3
 4
 5
[ CPULongType{4} ]] [ 0
 3
[ CPULongType{2} ],  1
 4
[ CPULongType{2} ],  2
 5
[ CPULongType{2} ]]
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.split(v, 0))
---
raises: split_size can only be 0 if dimension size is 0, but got dimension size of 5
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.split(v, -1))
---
raises: split expects split_size be non-negative, but got split_size=-1
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.split(v, [1, 2]))
---
raises: split_with_sizes expects split_sizes to sum exactly to 5 (input tensor's size at dimension 0), but got split_sizes=[1, 2]
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.split(v, [6, -1]))
---
raises: split_with_sizes expects split_sizes have only non-negative entries, but got split_sizes=[6, -1]
===
s = torch.tensor(5)
print(torch.split(s, 1))
---
raises: split expects at least a 1-dimensional tensor
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.split(v, 1, 1))
---
raises: Dimension out of range (expected to be in range of [-1, 0], but got 1)
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.chunk(v, 0))
---
raises: chunk expects `chunks` to be greater than 0, got: 0
===
s = torch.tensor(5)
print(torch.chunk(s, 2))
---
raises: chunk expects at least a 1-dimensional tensor
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.tensor_split(v, 0))
---
raises: number of sections must be larger than 0, got 0
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.hsplit(x, 2))
---
raises: torch.hsplit attempted to split along dimension 1, but the size of the dimension 3 is not divisible by the split_size 2!
===
s = torch.tensor(5)
print(torch.unbind(s))
---
raises: Dimension specified as 0 but tensor has no dimensions
