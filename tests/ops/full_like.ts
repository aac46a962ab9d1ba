x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
t = torch.t(torch.tensor([[1, 2, 3], [4, 5, 6]]))
cl = torch.contiguous(torch.zeros([2, 3, 2, 2]), memory_format=2)
print(torch.zeros_like(x), torch.ones_like(t), torch.full_like(x, 3), torch.full_like(t, 1.5), torch.zeros_like(x, dtype=4), torch.ones_like(x, dtype=11), torch.full_like(t, 1.5, dtype=6))
print(torch.stride(torch.zeros_like(t)), torch.stride(torch.ones_like(cl)), torch.stride(torch.full_like(cl, 1, memory_format=0)), torch.stride(torch.empty_like(cl)), torch.stride(torch.zeros_like(torch.expand(torch.zeros([1, 3]), [2, 3]))), torch.stride(torch.empty_like(torch.zeros([1, 3, 2, 2]), memory_format=2)), torch.empty_like(x, dtype=4).dtype)
o = torch.zeros([2, 3])
print(torch.zeros_like(x, out=o))
print(torch.ones_like(x, out=o))
print(torch.full_like(x, 3, out=o))
print(torch.size(torch.empty_like(x, out=o)))
---
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]  1  1
 1  1
 1  1
[ CPULongType{3,2} ]  3  3  3
 3  3  3
[ CPUFloatType{2,3} ]  1  1
 1  1
 1  1
[ CPULongType{3,2} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]  1  1  1
 1  1  1
[ CPUBoolType{2,3} ]  1.5000  1.5000
 1.5000  1.5000
 1.5000  1.5000
[ CPUFloatType{3,2} ]
[1, 3] [12, 1, 6, 3] [12, 4, 2, 1] [12, 1, 6, 3] [3, 1] [12, 1, 6, 3] 4
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
 3  3  3
 3  3  3
[ CPUFloatType{2,3} ]
[2, 3]
