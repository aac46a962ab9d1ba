d = torch.tensor([3, 1, 2, 3, 1, 1])
f = torch.tensor([[2., 1.], [3., 1.], [2., 1.]])
r = torch.tensor([1., 1., 2., 2., 1.])
b = torch.tensor([True, False, True])
v, j = torch._unique(d)
print(v, j)
v, j = torch._unique(f, True, True)
print(v, j)
v, j, k = torch._unique2(d)
print(v, j, k)
v, j, k = torch._unique2(d, True, True, True)
print(v, j, k)
v, j, k = torch._unique2(f, True, True, True)
print(v, j, k)
v, j, k = torch._unique2(b, True, True, True)
print(v, j, k)
v, j, k = torch._unique2(torch.zeros([0]), True, True, True)
print(v, j, k)
v, j, k = torch.unique_dim(f, 0, True, True, True)
print(v, j, k)
v, j, k = torch.unique_dim(f, 1, True, True, True)
print(v, j, k)
v, j, k = torch.unique_dim(d, 0)
print(v, j, k)
v, j, k = torch.unique_dim(torch.zeros([0, 2]), 0)
print(v)
v, j, k = torch.unique_consecutive(r)
print(v, j, k)
v, j, k = torch.unique_consecutive(r, True, True)
print(v, j, k)
v, j, k = torch.unique_consecutive(f, True, True, 0)
print(v, j, k)
v, j, k = torch.unique_consecutive(f, True, True)
print(v, j, k)
v, j, k = torch.unique_dim_consecutive(f, 1, True, True)
print(v, j, k)
---
 1
 2
 3
[ CPULongType{3} ] [ CPULongType{0} ]
 1
 2
 3
[ CPUFloatType{3} ]  1  0
 2  0
 1  0
[ CPULongType{3,2} ]
 1
 2
 3
[ CPULongType{3} ] [ CPULongType{0} ] [ CPULongType{0} ]
 1
 2
 3
[ CPULongType{3} ]  2
 0
 1
 2
 0
 0
[ CPULongType{6} ]  3
 1
 2
[ CPULongType{3} ]
 1
 2
 3
[ CPUFloatType{3} ]  1  0
 2  0
 1  0
[ CPULongType{3,2} ]  3
 2
 1
[ CPULongType{3} ]
 0
 1
[ CPUBoolType{2} ]  1
 0
 1
[ CPULongType{3} ]  1
 2
[ CPULongType{2} ]
[ CPUFloatType{0} ] [ CPULongType{0} ] [ CPULongType{0} ]
 2  1
 3  1
[ CPUFloatType{2,2} ]  0
 1
 0
[ CPULongType{3} ]  2
 1
[ CPULongType{2} ]
 1  2
 1  3
 1  2
[ CPUFloatType{3,2} ]  1
 0
[ CPULongType{2} ]  1
 1
[ CPULongType{2} ]
 1
 2
 3
[ CPULongType{3} ]  2
 0
 1
 2
 0
 0
[ CPULongType{6} ]  3
 1
 2
[ CPULongType{3} ]
[ CPUFloatType{0,2} ]
 1
 2
 1
[ CPUFloatType{3} ] [ CPULongType{0} ] [ CPULongType{0} ]
 1
 2
 1
[ CPUFloatType{3} ]  0
 0
 1
 1
 2
[ CPULongType{5} ]  2
 2
 1
[ CPULongType{3} ]
 2  1
 3  1
 2  1
[ CPUFloatType{3,2} ]  0
 1
 2
[ CPULongType{3} ]  1
 1
 1
[ CPULongType{3} ]
 2
 1
 3
 1
 2
 1
[ CPUFloatType{6} ]  0  1
 2  3
 4  5
[ CPULongType{3,2} ]  1
 1
 1
 1
 1
 1
[ CPULongType{6} ]
 2  1
 3  1
 2  1
[ CPUFloatType{3,2} ]  0
 1
[ CPULongType{2} ]  1
 1
[ CPULongType{2} ]
===
f = torch.tensor([[2., 1.], [3., 1.], [2., 1.]])
v, j, k = torch.unique_dim(f, 2)
print(v)
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
v, j, k = torch.unique_dim(torch.zeros([0, 2]), 1)
print(v)
---
raises: There are 0 sized dimensions, and they aren't selected, so unique cannot be applied
