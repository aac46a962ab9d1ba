x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
t = torch.t(torch.tensor([[1, 2, 3], [4, 5, 6]]))
print(torch.new_zeros(x, [2]), torch.new_ones(t, [2]), torch.new_full(x, [2], 7), torch.new_full(t, [2], 1.5), torch.new_zeros(x, [2], dtype=4), torch.new_ones(x, [1], dtype=11), torch.new_full(x, [2], 1.5, dtype=7), torch.size(torch.new_empty(x, [2, 3])), torch.stride(torch.new_empty_strided(x, [2, 3], [1, 2])))
o = torch.zeros([0])
print(torch.new_zeros(x, [2], out=o))
print(torch.new_ones(x, [2], out=o))
print(torch.new_full(x, [2], 7, out=o))
print(torch.size(torch.new_empty(x, [2, 3], out=o)))
print(torch.size(torch.new_empty_strided(x, [2, 3], [3, 1], out=o)))
---
 0
 0
[ CPUFloatType{2} ]  1
 1
[ CPULongType{2} ]  7
 7
[ CPUFloatType{2} ]  1
 1
[ CPULongType{2} ]  0
 0
[ CPULongType{2} ]  1
[ CPUBoolType{1} ]  1.5000
 1.5000
[ CPUDoubleType{2} ] [2, 3] [1, 2]
 0
 0
[ CPUFloatType{2} ]
 1
 1
[ CPUFloatType{2} ]
 7
 7
[ CPUFloatType{2} ]
[2, 3]
[2, 3]
