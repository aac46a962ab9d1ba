x = torch.reshape(torch.arange(6), [2, 3])
print(torch.slice_scatter(x, torch.zeros([2, 2], dtype=4), 1, 1), torch.slice_scatter(x, torch.zeros([1, 3], dtype=4), 0, 1, 2), torch.slice_scatter(x, torch.zeros([2, 2], dtype=4), 1, 0, 3, 2), torch.select_scatter(x, torch.zeros([3], dtype=4), 0, 1), torch.diagonal_scatter(x, torch.zeros([2], dtype=4)), torch.diagonal_scatter(x, torch.zeros([2], dtype=4), 1), torch.as_strided_scatter(x, torch.zeros([2], dtype=4), [2], [2]))
o = torch.zeros([0], dtype=4)
print(torch.slice_scatter(x, torch.zeros([2, 2], dtype=4), 1, 1, out=o))
print(torch.select_scatter(x, torch.zeros([3], dtype=4), 0, 1, out=o))
print(torch.diagonal_scatter(x, torch.zeros([2], dtype=4), out=o))
print(torch.as_strided_scatter(x, torch.zeros([2], dtype=4), [2], [2], out=o))
print(torch.narrow_copy(x, 1, 1, 2), torch.narrow_copy(x, 0, -1, 1))
o = torch.zeros([0], dtype=4)
print(torch.narrow_copy(x, 1, 1, 2, out=o))
---
 0  0  0
 3  0  0
[ CPULongType{2,3} ]  0  1  2
 0  0  0
[ CPULongType{2,3} ]  0  1  0
 0  4  0
[ CPULongType{2,3} ]  0  1  2
 0  0  0
[ CPULongType{2,3} ]  0  1  2
 3  0  5
[ CPULongType{2,3} ]  0  0  2
 3  4  0
[ CPULongType{2,3} ]  0  1  0
 3  4  5
[ CPULongType{2,3} ]
 0  0  0
 3  0  0
[ CPULongType{2,3} ]
 0  1  2
 0  0  0
[ CPULongType{2,3} ]
 0  1  2
 3  0  5
[ CPULongType{2,3} ]
 0  1  0
 3  4  5
[ CPULongType{2,3} ]
 1  2
 4  5
[ CPULongType{2,2} ]  3  4  5
[ CPULongType{1,3} ]
 1  2
 4  5
[ CPULongType{2,2} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.slice_scatter(x, torch.zeros([2, 3], dtype=4), 1, 1))
---
raises: expected src to have a size equal to the slice of self. src size = [2, 3], slice size = [2, 2]
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.select_scatter(x, torch.zeros([2], dtype=4), 0, 1))
---
raises: expected src to have a size equal to the slice of self. src size = [2], slice size = [3]
