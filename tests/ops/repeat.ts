x = torch.reshape(torch.arange(6), [2, 3])
v = torch.tensor([1, 2, 3, 4, 5])
s = torch.tensor(5)
print(torch.repeat(v, [2]), torch.repeat(x, [2, 1]), torch.repeat(x, [2, 1, 2]), torch.repeat(s, [3]), torch.repeat(x, [0, 1]), torch.repeat(torch.t(x), [1, 2]), torch.repeat(s, []))
o = torch.zeros([0], dtype=4)
print(torch.repeat(v, [2], out=o))
print(torch.tile(v, [2]), torch.tile(x, [2]), torch.tile(v, [2, 2]), torch.tile(s, [2]))
print(torch.repeat_interleave(v, 2), torch.repeat_interleave(x, 2, 0), torch.repeat_interleave(x, torch.tensor([1, 2]), 0), torch.repeat_interleave(x, 2), torch.repeat_interleave(torch.tensor([1, 0, 2])), torch.repeat_interleave(x, torch.tensor([2]), 1), torch.repeat_interleave(v, torch.tensor(2)), torch.repeat_interleave(v, torch.tensor([1, 0, 0, 0, 2]), output_size=3))
o = torch.zeros([0], dtype=4)
print(torch.repeat_interleave(torch.tensor([1, 0, 2]), out=o))
---
 1
 2
 3
 4
 5
 1
 2
 3
 4
 5
[ CPULongType{10} ]  0  1  2
 3  4  5
 0  1  2
 3  4  5
[ CPULongType{4,3} ] (1,.,.) = 
  0  1  2  0  1  2
  3  4  5  3  4  5

(2,.,.) = 
  0  1  2  0  1  2
  3  4  5  3  4  5
[ CPULongType{2,2,6} ]  5
 5
 5
[ CPULongType{3} ] [ CPULongType{0,3} ]  0  3  0  3
 1  4  1  4
 2  5  2  5
[ CPULongType{3,4} ] 5
[ CPULongType{} ]
 1
 2
 3
 4
 5
 1
 2
 3
 4
 5
[ CPULongType{10} ]
 1
 2
 3
 4
 5
 1
 2
 3
 4
 5
[ CPULongType{10} ]  0  1  2  0  1  2
 3  4  5  3  4  5
[ CPULongType{2,6} ]  1  2  3  4  5  1  2  3  4  5
 1  2  3  4  5  1  2  3  4  5
[ CPULongType{2,10} ]  5
 5
[ CPULongType{2} ]
 1
 1
 2
 2
 3
 3
 4
 4
 5
 5
[ CPULongType{10} ]  0  1  2
 0  1  2
 3  4  5
 3  4  5
[ CPULongType{4,3} ]  0  1  2
 3  4  5
 3  4  5
[ CPULongType{3,3} ]  0
 0
 1
 1
 2
 2
 3
 3
 4
 4
 5
 5
[ CPULongType{12} ]  0
 2
 2
[ CPULongType{3} ]  0  0  1  1  2  2
 3  3  4  4  5  5
[ CPULongType{2,6} ]  1
 1
 2
 2
 3
 3
 4
 4
 5
 5
[ CPULongType{10} ]  1
 5
 5
[ CPULongType{3} ]
 0
 2
 2
[ CPULongType{3} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.repeat(x, [2]))
---
raises: Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.repeat(x, [2, -1]))
---
raises: Trying to create tensor with negative dimension -3: [4, -3]
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.repeat_interleave(v, -1))
---
raises: repeats can not be negative
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.repeat_interleave(x, torch.tensor([1, 2, 3]), 0))
---
raises: repeats must have the same size as input along dim
