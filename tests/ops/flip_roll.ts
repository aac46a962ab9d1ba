x = torch.reshape(torch.arange(6), [2, 3])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
v = torch.tensor([1, 2, 3, 4, 5])
s = torch.tensor(5)
e = torch.zeros([0])
print(torch.flip(x, [0]), torch.flip(x, [0, 1]), torch.flip(t3, [-1]), torch.flip(s, []), torch.flip(torch.t(x), [0]), torch.fliplr(x), torch.flipud(v), torch.flip(x, []))
y = torch.flip(torch.t(x), [0])
print(torch.stride(y))
o = torch.zeros([0], dtype=4)
print(torch.flip(x, [0], out=o))
print(torch.roll(v, 2), torch.roll(v, -1), torch.roll(x, 1), torch.roll(x, 1, 0), torch.roll(x, [1, 1], [0, 1]), torch.roll(x, [1, -1], [1, 1]), torch.roll(e, 3), torch.roll(s, 1))
o = torch.zeros([0], dtype=4)
print(torch.roll(v, 2, out=o))
print(torch.rot90(x), torch.rot90(x, 2), torch.rot90(x, -1), torch.rot90(t3, 1, [1, 2]), torch.rot90(x, 4))
o = torch.zeros([0], dtype=4)
print(torch.rot90(x, 1, out=o))
---
 3  4  5
 0  1  2
[ CPULongType{2,3} ]  5  4  3
 2  1  0
[ CPULongType{2,3} ] (1,.,.) = 
   3   2   1   0
   7   6   5   4
  11  10   9   8

(2,.,.) = 
  15  14  13  12
  19  18  17  16
  23  22  21  20
[ CPULongType{2,3,4} ] 5
[ CPULongType{} ]  2  5
 1  4
 0  3
[ CPULongType{3,2} ]  2  1  0
 5  4  3
[ CPULongType{2,3} ]  5
 4
 3
 2
 1
[ CPULongType{5} ]  0  1  2
 3  4  5
[ CPULongType{2,3} ]
[1, 3]
 3  4  5
 0  1  2
[ CPULongType{2,3} ]
 4
 5
 1
 2
 3
[ CPULongType{5} ]  2
 3
 4
 5
 1
[ CPULongType{5} ]  5  0  1
 2  3  4
[ CPULongType{2,3} ]  3  4  5
 0  1  2
[ CPULongType{2,3} ]  5  3  4
 2  0  1
[ CPULongType{2,3} ]  0  1  2
 3  4  5
[ CPULongType{2,3} ] [ CPUFloatType{0} ] 5
[ CPULongType{} ]
 4
 5
 1
 2
 3
[ CPULongType{5} ]
 2  5
 1  4
 0  3
[ CPULongType{3,2} ]  5  4  3
 2  1  0
[ CPULongType{2,3} ]  3  0
 4  1
 5  2
[ CPULongType{3,2} ] (1,.,.) = 
   3   7  11
   2   6  10
   1   5   9
   0   4   8

(2,.,.) = 
  15  19  23
  14  18  22
  13  17  21
  12  16  20
[ CPULongType{2,4,3} ]  0  1  2
 3  4  5
[ CPULongType{2,3} ]
 2  5
 1  4
 0  3
[ CPULongType{3,2} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.flip(x, [0, 0]))
---
raises: dim 0 appears multiple times in the list of dims
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.flip(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.fliplr(v))
---
raises: Input must be >= 2-d.
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.roll(x, [1, 2]))
---
raises: shifts and dimensions must align. shifts: 2, dims:0
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.rot90(v))
---
raises: expected total dims >= 2, but got total dims = 1
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.rot90(x, 1, [0, 0]))
---
raises: expected rotation dims to be different, but got dim0 = 0 and dim1 = 0
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.rot90(x, 1, [0]))
---
raises: expected total rotation dims == 2, but got dims = 1
