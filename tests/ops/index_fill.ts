x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
i = torch.tensor([2, 0])
e = torch.zeros([0], dtype=4)
print(torch.index_fill(x, 0, i, 9), torch.index_fill(x, 1, i, -1.5), torch.index_fill(x, 0, torch.tensor([-1]), torch.tensor(3.)), torch.index_fill(torch.tensor(5.), 0, torch.tensor([0]), 1), torch.index_fill(x, 0, e, 1), torch.index_fill(t3, -1, i, 7))
y = torch.clone(x)
print(torch.index_fill_(y, 0, i, 9))
print(torch.index_fill_(y, 1, i, torch.tensor(2.)))
o = torch.zeros([0])
print(torch.index_fill(x, 0, i, 9, out=o))
print(torch.index_fill(x, 0, i, torch.tensor(1.), out=o))
---
 9  9  9  9
 4  5  6  7
 9  9  9  9
[ CPUFloatType{3,4} ]  -1.5000   1.0000  -1.5000   3.0000
 -1.5000   5.0000  -1.5000   7.0000
 -1.5000   9.0000  -1.5000  11.0000
[ CPUFloatType{3,4} ]  0  1  2  3
 4  5  6  7
 3  3  3  3
[ CPUFloatType{3,4} ] 1
[ CPUFloatType{} ]   0   1   2   3
  4   5   6   7
  8   9  10  11
[ CPUFloatType{3,4} ] (1,.,.) = 
   7   1   7   3
   7   5   7   7
   7   9   7  11

(2,.,.) = 
   7  13   7  15
   7  17   7  19
   7  21   7  23
[ CPULongType{2,3,4} ]
 9  9  9  9
 4  5  6  7
 9  9  9  9
[ CPUFloatType{3,4} ]
 2  9  2  9
 2  5  2  7
 2  9  2  9
[ CPUFloatType{3,4} ]
 9  9  9  9
 4  5  6  7
 9  9  9  9
[ CPUFloatType{3,4} ]
 1  1  1  1
 4  5  6  7
 1  1  1  1
[ CPUFloatType{3,4} ]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_fill(x, 0, torch.tensor([3]), 1))
---
raises: index 3 is out of bounds for dimension 0 with size 3
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_fill(x, 0, torch.tensor([1.]), 1))
---
raises: index_fill_(): Expected dtype int64 for index.
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_fill(x, 0, i, torch.tensor([1.])))
---
raises: index_fill_ only supports a 0-dimensional value tensor, but got tensor with 1 dimension(s).
