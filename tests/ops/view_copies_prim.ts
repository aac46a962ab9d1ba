# the frontend of LibTorch cannot name these
x = torch.reshape(torch.arange(6), [2, 3])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
v = torch.tensor([1, 2, 3, 4, 5])
s = torch.tensor(5)
e = torch.zeros([0])
print(ops.prim.expand_copy(v, [2, 5]), ops.prim.expand_as_copy(v, torch.zeros([2, 5])))
print(ops.prim.flatten_copy(t3, 0, 1), ops.prim.reshape_copy(x, [3, 2]))
print(ops.prim.squeeze_copy(torch.unsqueeze(v, 0)), ops.prim.squeeze_copy(torch.unsqueeze(v, 0), 0), ops.prim.unsqueeze_copy(v, 0))
print(ops.prim.view_copy(x, [3, 2]))
---
 1  2  3  4  5
 1  2  3  4  5
[ CPULongType{2,5} ]  1  2  3  4  5
 1  2  3  4  5
[ CPULongType{2,5} ]
  0   1   2   3
  4   5   6   7
  8   9  10  11
 12  13  14  15
 16  17  18  19
 20  21  22  23
[ CPULongType{6,4} ]  0  1
 2  3
 4  5
[ CPULongType{3,2} ]
 1
 2
 3
 4
 5
[ CPULongType{5} ]  1
 2
 3
 4
 5
[ CPULongType{5} ]  1  2  3  4  5
[ CPULongType{1,5} ]
 0  1
 2  3
 4  5
[ CPULongType{3,2} ]
