x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
v = torch.tensor([10., 20., 30., 40.])
i = torch.tensor([2, 0])
e = torch.zeros([0], dtype=4)
print(torch.index_select(x, 0, i), torch.index_select(x, 1, i), torch.index_select(x, -1, torch.to(i, 3)), torch.index_select(v, 0, torch.tensor(1)), torch.index_select(x, 0, e), torch.index_select(torch.tensor(5), 0, torch.tensor([0])), torch.index_select(t3, 1, i), torch.index_select(torch.to(x, 15), 0, i))
o = torch.zeros([0])
print(torch.index_select(x, 0, i, out=o))
print(torch.stride(torch.index_select(torch.t(x), 0, i)))
---
  8   9  10  11
  0   1   2   3
[ CPUFloatType{2,4} ]   2   0
  6   4
 10   8
[ CPUFloatType{3,2} ]   2   0
  6   4
 10   8
[ CPUFloatType{3,2} ]  20
[ CPUFloatType{1} ] [ CPUFloatType{0,4} ] 5
[ CPULongType{} ] (1,.,.) = 
   8   9  10  11
   0   1   2   3

(2,.,.) = 
  20  21  22  23
  12  13  14  15
[ CPULongType{2,2,4} ]   8   9  10  11
  0   1   2   3
[ CPUBFloat16Type{2,4} ]
  8   9  10  11
  0   1   2   3
[ CPUFloatType{2,4} ]
[3, 1]
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_select(x, 0, torch.tensor([-1])))
---
raises: index out of range in self
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_select(x, 0, torch.tensor([1.])))
---
raises: index_select(): Expected dtype int32 or int64 for index
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
print(torch.index_select(x, 0, torch.tensor([[1]])))
---
raises: index_select(): Index is supposed to be a vector
===
x = torch.reshape(torch.arange(12, dtype=6), [3, 4])
i = torch.tensor([2, 0])
print(torch.index_select(x, 2, i))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
