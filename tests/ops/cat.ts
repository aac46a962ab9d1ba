x = torch.reshape(torch.arange(6), [2, 3])
f = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v = torch.tensor([1, 2, 3, 4, 5])
e = torch.zeros([0])
print(torch.cat([x, x]), torch.cat([x, x], 1), torch.cat([x, x], -1), torch.cat([x, f]), torch.cat([x, torch.to(x, 3)]), torch.cat([e, f]), torch.cat([e, x]))
print(torch.stride(torch.cat([torch.t(x), torch.t(x)])), torch.cat([torch.t(x), torch.t(x)], 1), torch.cat([torch.tensor([True]), torch.tensor([1])]))
o = torch.zeros([0], dtype=4)
print(torch.cat([x, x], out=o))
print(torch.concat([x, x], 1, out=o))
print(torch.concatenate([x, x], 0, out=o))
print(torch.concat([x, x], 1), torch.concatenate([v, v]))
---
 0  1  2
 3  4  5
 0  1  2
 3  4  5
[ CPULongType{4,3} ]  0  1  2  0  1  2
 3  4  5  3  4  5
[ CPULongType{2,6} ]  0  1  2  0  1  2
 3  4  5  3  4  5
[ CPULongType{2,6} ]  0.0000  1.0000  2.0000
 3.0000  4.0000  5.0000
 1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{4,3} ]  0  1  2
 3  4  5
 0  1  2
 3  4  5
[ CPULongType{4,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  0  1  2
 3  4  5
[ CPUFloatType{2,3} ]
[2, 1]  0  3  0  3
 1  4  1  4
 2  5  2  5
[ CPULongType{3,4} ]  1
 1
[ CPULongType{2} ]
 0  1  2
 3  4  5
 0  1  2
 3  4  5
[ CPULongType{4,3} ]
 0  1  2  0  1  2
 3  4  5  3  4  5
[ CPULongType{2,6} ]
 0  1  2
 3  4  5
 0  1  2
 3  4  5
[ CPULongType{4,3} ]
 0  1  2  0  1  2
 3  4  5  3  4  5
[ CPULongType{2,6} ]  1
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
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.cat([x, torch.zeros([2, 4])]))
---
raises: Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list.
===
x = torch.reshape(torch.arange(6), [2, 3])
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.cat([x, v]))
---
raises: Tensors must have same number of dimensions: got 2 and 1
===
s = torch.tensor(5)
print(torch.cat([s, s]))
---
raises: zero-dimensional tensor (at position 0) cannot be concatenated
===
print(torch.cat(annotate(List[Tensor], [])))
---
raises: torch.cat(): expected a non-empty list of Tensors
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.cat([x, x], 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
