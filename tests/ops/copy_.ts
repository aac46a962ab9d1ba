x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
t = torch.t(torch.tensor([[1, 2, 3], [4, 5, 6]]))
cl = torch.contiguous(torch.zeros([2, 3, 2, 2]), memory_format=2)
y = torch.zeros([2, 3])
print(torch.copy_(y, x))
print(torch.copy_(y, torch.tensor([1, 2, 3])))
print(torch.copy_(y, 7))
print(torch.copy_(y, 2.5))
print(torch.copy_(y, torch.tensor(4)))
y = torch.zeros([3, 2], dtype=4)
print(torch.copy_(y, torch.t(x)))
print(torch.copy_(torch.t(y), x))
print(y)
print(torch.stride(torch.clone(t)), torch.stride(torch.clone(cl)), torch.stride(torch.clone(t, memory_format=0)), torch.stride(torch.clone(torch.expand(torch.zeros([1, 3]), [2, 3]))), torch.stride(torch.clone(torch.zeros([1, 2, 2, 2]), memory_format=2)))
print(torch.stride(torch.contiguous(t)), torch.stride(torch.contiguous(cl)), torch.stride(torch.contiguous(torch.zeros([1, 2, 2, 2]), memory_format=2)))
y = torch.detach(x)
torch.zero_(y)
print(x)
y = torch.clone(x)
print(torch.detach_(y), torch.alias(y), torch.positive(y), torch.lift_fresh(y), torch.resolve_conj(y), torch.resolve_neg(y))
---
 1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]
 1  2  3
 1  2  3
[ CPUFloatType{2,3} ]
 7  7  7
 7  7  7
[ CPUFloatType{2,3} ]
 2.5000  2.5000  2.5000
 2.5000  2.5000  2.5000
[ CPUFloatType{2,3} ]
 4  4  4
 4  4  4
[ CPUFloatType{2,3} ]
 1  4
-2  0
 0 -1
[ CPULongType{3,2} ]
 1 -2  0
 4  0 -1
[ CPULongType{2,3} ]
 1  4
-2  0
 0 -1
[ CPULongType{3,2} ]
[1, 3] [12, 1, 6, 3] [2, 1] [3, 1] [8, 1, 4, 2]
[2, 1] [12, 4, 2, 1] [8, 1, 4, 2]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
y = torch.zeros([2])
print(torch.copy_(y, x))
---
raises: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
===
y = torch.expand(torch.zeros([1]), [3])
print(torch.copy_(y, torch.tensor([1., 2., 3.])))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.clone(x, memory_format=2))
---
raises: required rank 4 tensor to use channels_last format
===
print(torch.positive(torch.tensor([True])))
---
raises: The `+` operator, on a bool tensor is not supported.
