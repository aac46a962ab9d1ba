x = torch.reshape(torch.arange(6), [2, 3])
v = torch.tensor([1, 2, 3, 4, 5])
y = torch.alias_copy(x)
print(y, torch.stride(y))
o = torch.zeros_like(torch.alias_copy(x))
print(torch.alias_copy(x, out=o))
y = torch.as_strided_copy(x, [2, 2], [1, 2])
print(y, torch.stride(y))
o = torch.zeros_like(torch.as_strided_copy(x, [2, 2], [1, 2]))
print(torch.as_strided_copy(x, [2, 2], [1, 2], out=o))
y = torch.detach_copy(x)
print(y, torch.stride(y))
o = torch.zeros_like(torch.detach_copy(x))
print(torch.detach_copy(x, out=o))
y = torch.diagonal_copy(x, 1)
print(y, torch.stride(y))
o = torch.zeros_like(torch.diagonal_copy(x, 1))
print(torch.diagonal_copy(x, 1, out=o))
y = torch.expand_copy(v, [2, 5])
print(y, torch.stride(y))
o = torch.zeros_like(torch.expand_copy(v, [2, 5]))
print(torch.expand_copy(v, [2, 5], out=o))
y = torch.permute_copy(x, [1, 0])
print(y, torch.stride(y))
o = torch.zeros_like(torch.permute_copy(x, [1, 0]))
print(torch.permute_copy(x, [1, 0], out=o))
y = torch.select_copy(x, 0, 1)
print(y, torch.stride(y))
o = torch.zeros_like(torch.select_copy(x, 0, 1))
print(torch.select_copy(x, 0, 1, out=o))
y = torch.slice_copy(x, 1, 1, 3)
print(y, torch.stride(y))
o = torch.zeros_like(torch.slice_copy(x, 1, 1, 3))
print(torch.slice_copy(x, 1, 1, 3, out=o))
y = torch.squeeze_copy(torch.unsqueeze(v, 0))
print(y, torch.stride(y))
o = torch.zeros_like(torch.squeeze_copy(torch.unsqueeze(v, 0)))
print(torch.squeeze_copy(torch.unsqueeze(v, 0), out=o))
y = torch.squeeze_copy(torch.unsqueeze(v, 0), 0)
print(y, torch.stride(y))
o = torch.zeros_like(torch.squeeze_copy(torch.unsqueeze(v, 0), 0))
print(torch.squeeze_copy(torch.unsqueeze(v, 0), 0, out=o))
y = torch.t_copy(x)
print(y, torch.stride(y))
o = torch.zeros_like(torch.t_copy(x))
print(torch.t_copy(x, out=o))
y = torch.transpose_copy(x, 0, 1)
print(y, torch.stride(y))
o = torch.zeros_like(torch.transpose_copy(x, 0, 1))
print(torch.transpose_copy(x, 0, 1, out=o))
y = torch.unfold_copy(v, 0, 2, 1)
print(y, torch.stride(y))
o = torch.zeros_like(torch.unfold_copy(v, 0, 2, 1))
print(torch.unfold_copy(v, 0, 2, 1, out=o))
y = torch.unsqueeze_copy(v, 0)
print(y, torch.stride(y))
o = torch.zeros_like(torch.unsqueeze_copy(v, 0))
print(torch.unsqueeze_copy(v, 0, out=o))
y = torch.view_copy(x, [3, 2])
print(y, torch.stride(y))
o = torch.zeros_like(torch.view_copy(x, [3, 2]))
print(torch.view_copy(x, [3, 2], out=o))
y = torch.view_copy(v, dtype=4)
print(y, torch.stride(y))
o = torch.zeros_like(torch.view_copy(v, dtype=4))
print(torch.view_copy(v, dtype=4, out=o))
y = torch.alias_copy(x)
torch.zero_(y)
print(x)
---
 0  1  2
 3  4  5
[ CPULongType{2,3} ] [3, 1]
 0  1  2
 3  4  5
[ CPULongType{2,3} ]
 0  2
 1  3
[ CPULongType{2,2} ] [1, 2]
 0  2
 1  3
[ CPULongType{2,2} ]
 0  1  2
 3  4  5
[ CPULongType{2,3} ] [3, 1]
 0  1  2
 3  4  5
[ CPULongType{2,3} ]
 1
 5
[ CPULongType{2} ] [1]
 1
 5
[ CPULongType{2} ]
 1  2  3  4  5
 1  2  3  4  5
[ CPULongType{2,5} ] [5, 1]
 1  2  3  4  5
 1  2  3  4  5
[ CPULongType{2,5} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ] [1, 3]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ]
 3
 4
 5
[ CPULongType{3} ] [1]
 3
 4
 5
[ CPULongType{3} ]
 1  2
 4  5
[ CPULongType{2,2} ] [2, 1]
 1  2
 4  5
[ CPULongType{2,2} ]
 1
 2
 3
 4
 5
[ CPULongType{5} ] [1]
 1
 2
 3
 4
 5
[ CPULongType{5} ]
 1
 2
 3
 4
 5
[ CPULongType{5} ] [1]
 1
 2
 3
 4
 5
[ CPULongType{5} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ] [1, 3]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ] [1, 3]
 0  3
 1  4
 2  5
[ CPULongType{3,2} ]
 1  2
 2  3
 3  4
 4  5
[ CPULongType{4,2} ] [2, 1]
 1  2
 2  3
 3  4
 4  5
[ CPULongType{4,2} ]
 1  2  3  4  5
[ CPULongType{1,5} ] [5, 1]
 1  2  3  4  5
[ CPULongType{1,5} ]
 0  1
 2  3
 4  5
[ CPULongType{3,2} ] [2, 1]
 0  1
 2  3
 4  5
[ CPULongType{3,2} ]
 1
 2
 3
 4
 5
[ CPULongType{5} ] [1]
 1
 2
 3
 4
 5
[ CPULongType{5} ]
 0  1  2
 3  4  5
[ CPULongType{2,3} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.view_copy(x, [4]))
---
raises: shape '[4]' is invalid for input of size 6
