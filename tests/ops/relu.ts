x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
i = torch.tensor([-3, 0, 2])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.relu(x), torch.relu(big))
print(torch.relu(torch.to(x, 7)))
print(torch.relu(torch.to(x, 15)), torch.relu(torch.to(big, 15)))
print(torch.relu(i))
print(torch.relu(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.relu(special), 99., 1000., -1000.))
print(torch.relu(torch.tensor(0.5)), torch.relu(torch.zeros([2, 0])))
y = torch.relu(torch.t(x))
print(y, torch.stride(y))
print(torch.relu(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.relu_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.relu(x, out=o))
print(o)
y = torch.clone(i)
print(torch.relu_(y))
---
 0.0000  0.2500  0.7500
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]   0.0000
  0.0000
  0.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUFloatType{8} ]
 0.0000  0.2500  0.7500
 0.0000  2.5000  0.0000
[ CPUDoubleType{2,3} ]
 0.0000  0.2500  0.7500
 0.0000  2.5000  0.0000
[ CPUBFloat16Type{2,3} ]   0.0000
  0.0000
  0.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
 0
 0
 2
[ CPULongType{3} ]
 3
 0
 2
[ CPUByteType{3} ]
 1000
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
 0.0000  0.2500  0.7500
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]
 0.0000  0.2500  0.7500
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]
 0
 0
 2
[ CPULongType{3} ]
===
b = torch.tensor([True, False])
print(torch.relu(b))
---
raises: Boolean inputs not supported for relu
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.relu(c))
---
raises: clamp is not supported for complex types
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.relu_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
