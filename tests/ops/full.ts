print(torch.zeros([2, 2]), torch.ones([2], dtype=4), torch.full([2], 3), torch.full([2], 1.5), torch.full([], 7, dtype=6), torch.full([2], 2.7, dtype=4), torch.full([2, 0], 1))
print(torch.full([2], -1, dtype=0), torch.zeros([2], dtype=11), torch.ones([2], dtype=15))
o = torch.zeros([3])
print(torch.zeros([2], out=o))
print(torch.ones([1, 2], out=o))
print(torch.full([2], 3, out=o))
print(torch.size(torch.empty([2, 3], out=o)))
y = torch.empty_strided([2, 3], [1, 2])
print(torch.size(y), torch.stride(y))
o = torch.zeros([0])
print(torch.size(torch.empty_strided([2, 3], [1, 2], out=o)))
print(torch.scalar_tensor(2), torch.scalar_tensor(2.5), torch.scalar_tensor(2, dtype=4), torch.scalar_tensor(1.5, dtype=7))
o = torch.zeros([])
print(torch.scalar_tensor(2, out=o))
print(ops.prim.NumToTensor(3), ops.prim.NumToTensor(2.5), ops.prim.NumToTensor(True))
---
 0  0
 0  0
[ CPUFloatType{2,2} ]  1
 1
[ CPULongType{2} ]  3
 3
[ CPULongType{2} ]  1.5000
 1.5000
[ CPUFloatType{2} ] 7
[ CPUFloatType{} ]  2
 2
[ CPULongType{2} ] [ CPULongType{2,0} ]
 255
 255
[ CPUByteType{2} ]  0
 0
[ CPUBoolType{2} ]  1
 1
[ CPUBFloat16Type{2} ]
 0
 0
[ CPUFloatType{2} ]
 1  1
[ CPUFloatType{1,2} ]
 3
 3
[ CPUFloatType{2} ]
[2, 3]
[2, 3] [1, 2]
[2, 3]
2
[ CPUFloatType{} ] 2.5
[ CPUFloatType{} ] 2
[ CPULongType{} ] 1.5
[ CPUDoubleType{} ]
2
[ CPUFloatType{} ]
3
[ CPULongType{} ] 2.5
[ CPUDoubleType{} ] 1
[ CPUBoolType{} ]
===
print(torch.full([2], 300, dtype=0))
---
raises: value cannot be converted to type uint8_t without overflow
===
print(torch.zeros([-1]))
---
raises: Trying to create tensor with negative dimension -1: [-1]
