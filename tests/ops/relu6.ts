x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
i = torch.tensor([-3, 0, 2])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.relu6(x), torch.relu6(big))
print(torch.relu6(torch.to(x, 7)))
print(torch.relu6(torch.to(x, 15)), torch.relu6(torch.to(big, 15)))
print(torch.relu6(i))
print(torch.relu6(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.relu6(special), 99., 1000., -1000.))
print(torch.relu6(torch.tensor(0.5)), torch.relu6(torch.zeros([2, 0])))
y = torch.relu6(torch.t(x))
print(y, torch.stride(y))
print(torch.relu6(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.relu6_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(i)
print(torch.relu6_(y))
---
 0.0000  0.2500  0.7500
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]  0.0000
 0.0000
 0.0000
 0.0000
 0.5000
 1.0000
 4.0000
 6.0000
[ CPUFloatType{8} ]
 0.0000  0.2500  0.7500
 0.0000  2.5000  0.0000
[ CPUDoubleType{2,3} ]
 0.0000  0.2500  0.7500
 0.0000  2.5000  0.0000
[ CPUBFloat16Type{2,3} ]  0.0000
 0.0000
 0.0000
 0.0000
 0.5000
 1.0000
 4.0000
 6.0000
[ CPUBFloat16Type{8} ]
 0
 0
 2
[ CPULongType{3} ]
 3
 0
 2
[ CPUByteType{3} ]
  6
  0
 99
[ CPUFloatType{3} ]
0.5
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.0000  0.0000
 0.2500  2.5000
 0.7500  0.0000
[ CPUFloatType{3,2} ] [1, 3]
 0.7500
 0.0000
[ CPUFloatType{2} ]
 0.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  0
 0
[ CPUFloatType{2} ]
 0
 0
 2
[ CPULongType{3} ]
===
b = torch.tensor([True, False])
print(torch.relu6(b))
---
raises: Bool inputs not supported for hardtanh
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.relu6(c))
---
raises: clamp is not supported for complex types
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.relu6_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
