x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
i = torch.tensor([-3, 0, 2])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.hardtanh(x), torch.hardtanh(big))
print(torch.hardtanh(torch.to(x, 7)))
print(torch.hardtanh(torch.to(x, 15)), torch.hardtanh(torch.to(big, 15)))
print(torch.hardtanh(i))
print(torch.nan_to_num(torch.hardtanh(special), 99., 1000., -1000.))
print(torch.hardtanh(torch.tensor(0.5)), torch.hardtanh(torch.zeros([2, 0])))
y = torch.hardtanh(torch.t(x))
print(y, torch.stride(y))
print(torch.hardtanh(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.hardtanh_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.hardtanh(x, out=o))
print(o)
print(torch.hardtanh(x, -0.5, 0.5), torch.hardtanh(big, -0.5, 0.5))
print(torch.hardtanh(torch.to(x, 7), -0.5, 0.5))
print(torch.hardtanh(torch.to(x, 15), -0.5, 0.5), torch.hardtanh(torch.to(big, 15), -0.5, 0.5))
y = torch.clone(x)
z = torch.hardtanh_(torch.select(y, 1, 0), -0.5, 0.5)
print(y, z)
o = torch.zeros([0])
print(torch.hardtanh(x, -0.5, 0.5, out=o))
print(o)
y = torch.clone(i)
print(torch.hardtanh_(y))
---
-1.0000  0.2500  0.7500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ] -1.0000
-1.0000
-1.0000
 0.0000
 0.5000
 1.0000
 1.0000
 1.0000
[ CPUFloatType{8} ]
-1.0000  0.2500  0.7500
 0.0000  1.0000 -0.5000
[ CPUDoubleType{2,3} ]
-1.0000  0.2500  0.7500
 0.0000  1.0000 -0.5000
[ CPUBFloat16Type{2,3} ] -1.0000
-1.0000
-1.0000
 0.0000
 0.5000
 1.0000
 1.0000
 1.0000
[ CPUBFloat16Type{8} ]
-1
 0
 1
[ CPULongType{3} ]
  1
 -1
 99
[ CPUFloatType{3} ]
0.5
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1.0000  0.0000
 0.2500  1.0000
 0.7500 -0.5000
[ CPUFloatType{3,2} ] [1, 3]
 0.7500
-0.5000
[ CPUFloatType{2} ]
-1.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1
 0
[ CPUFloatType{2} ]
-1.0000  0.2500  0.7500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.0000  0.2500  0.7500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ]
-0.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ] -0.5000
-0.5000
-0.5000
 0.0000
 0.5000
 0.5000
 0.5000
 0.5000
[ CPUFloatType{8} ]
-0.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUDoubleType{2,3} ]
-0.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUBFloat16Type{2,3} ] -0.5000
-0.5000
-0.5000
 0.0000
 0.5000
 0.5000
 0.5000
 0.5000
[ CPUBFloat16Type{8} ]
-0.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.5000
 0.0000
[ CPUFloatType{2} ]
-0.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
-0.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
-1
 0
 1
[ CPULongType{3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.hardtanh(torch.to(torch.abs(i), 0)))
---
raises: cannot do hardtanh on an unsigned type with negative limits
===
b = torch.tensor([True, False])
print(torch.hardtanh(b))
---
raises: Bool inputs not supported for hardtanh
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.hardtanh(c))
---
raises: clamp is not supported for complex types
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.hardtanh_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
