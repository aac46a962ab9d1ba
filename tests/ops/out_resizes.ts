x = torch.reshape(torch.arange(6, dtype=6), [2, 3])
cl = torch.contiguous(torch.reshape(torch.arange(24, dtype=6), [1, 2, 3, 4]), memory_format=2)
nc = torch.permute(torch.reshape(torch.arange(24, dtype=6), [2, 3, 4]), [2, 0, 1])
o = torch.zeros([0])
y = torch.add(torch.t(x), torch.t(x), out=o)
print(torch.stride(o), torch.stride(y), y)
o = torch.zeros([0])
y = torch.exp(cl, out=o)
print(torch.stride(o))
o = torch.zeros([2])
y = torch.mul(x, 2, out=o)
print(o)
o = torch.zeros([4, 4])
y = torch.mul(x, 2, out=o)
print(o, torch.stride(o))
o = torch.t(torch.zeros([3, 2]))
y = torch.mul(x, 2, out=o)
print(o, torch.stride(o), torch.stride(y))
b = torch.zeros([2, 6])
o = torch.slice(b, 1, 0, 6, 2)
y = torch.mul(x, 2, out=o)
print(b)
o = torch.zeros([0])
y = torch.sum(nc, [1], out=o)
print(torch.stride(o))
o = torch.zeros([0])
y = torch.mm(torch.t(x), x, out=o)
print(torch.stride(o))
o = torch.zeros([0])
y = torch.cat([torch.t(x), torch.t(x)], out=o)
print(torch.stride(o))
y = torch.clone(x)
z = torch.add(y, y, out=y)
print(y)
---
[1, 3] [1, 3]   0   6
  2   8
  4  10
[ CPUFloatType{3,2} ]
[24, 1, 8, 2]
  0   2   4
  6   8  10
[ CPUFloatType{2,3} ]
  0   2   4
  6   8  10
[ CPUFloatType{2,3} ] [3, 1]
  0   2   4
  6   8  10
[ CPUFloatType{2,3} ] [1, 2] [1, 2]
  0   0   2   0   4   0
  6   0   8   0  10   0
[ CPUFloatType{2,6} ]
[3, 1]
[3, 1]
[2, 1]
  0   2   4
  6   8  10
[ CPUFloatType{2,3} ]
===
y = torch.expand(torch.zeros([1]), [3])
z = torch.add(torch.ones([3]), 1, out=y)
print(y)
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
