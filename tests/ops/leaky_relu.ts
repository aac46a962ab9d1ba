x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.leaky_relu(x), torch.leaky_relu(big))
print(torch.leaky_relu(torch.to(x, 7)))
print(torch.leaky_relu(torch.to(x, 15)), torch.leaky_relu(torch.to(big, 15)))
print(torch.nan_to_num(torch.leaky_relu(special), 99., 1000., -1000.))
print(torch.leaky_relu(torch.tensor(0.5)), torch.leaky_relu(torch.zeros([2, 0])))
y = torch.leaky_relu(torch.t(x))
print(y, torch.stride(y))
print(torch.leaky_relu(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.leaky_relu_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.leaky_relu(x, out=o))
print(o)
print(torch.leaky_relu(x, 0.2), torch.leaky_relu(big, 0.2))
print(torch.leaky_relu(torch.to(x, 7), 0.2))
print(torch.leaky_relu(torch.to(x, 15), 0.2), torch.leaky_relu(torch.to(big, 15), 0.2))
y = torch.clone(x)
z = torch.leaky_relu_(torch.select(y, 1, 0), 0.2)
print(y, z)
o = torch.zeros([0])
print(torch.leaky_relu(x, 0.2, out=o))
print(o)
---
-0.0150  0.2500  0.7500
 0.0000  2.5000 -0.0050
[ CPUFloatType{2,3} ]  -0.0500
 -0.0400
 -0.0100
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUFloatType{8} ]
-0.0150  0.2500  0.7500
 0.0000  2.5000 -0.0050
[ CPUDoubleType{2,3} ]
-0.0150  0.2500  0.7500
 0.0000  2.5000 -0.0050
[ CPUBFloat16Type{2,3} ]  -0.0500
 -0.0400
 -0.0100
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
 1000
-1000
   99
[ CPUFloatType{3} ]
0.5
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.0150  0.0000
 0.2500  2.5000
 0.7500 -0.0050
[ CPUFloatType{3,2} ] [1, 3]
 0.7500
-0.0050
[ CPUFloatType{2} ]
-0.0150  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] 0.01 *
-1.5000
 0.0000
[ CPUFloatType{2} ]
-0.0150  0.2500  0.7500
 0.0000  2.5000 -0.0050
[ CPUFloatType{2,3} ]
-0.0150  0.2500  0.7500
 0.0000  2.5000 -0.0050
[ CPUFloatType{2,3} ]
-0.3000  0.2500  0.7500
 0.0000  2.5000 -0.1000
[ CPUFloatType{2,3} ]  -1.0000
 -0.8000
 -0.2000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUFloatType{8} ]
-0.3000  0.2500  0.7500
 0.0000  2.5000 -0.1000
[ CPUDoubleType{2,3} ]
-0.3008  0.2500  0.7500
 0.0000  2.5000 -0.1001
[ CPUBFloat16Type{2,3} ]  -1.0000
 -0.8008
 -0.2002
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
-0.3000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.3000
 0.0000
[ CPUFloatType{2} ]
-0.3000  0.2500  0.7500
 0.0000  2.5000 -0.1000
[ CPUFloatType{2,3} ]
-0.3000  0.2500  0.7500
 0.0000  2.5000 -0.1000
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.leaky_relu(i))
---
raises: "leaky_relu_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.leaky_relu(torch.to(torch.abs(i), 0)))
---
raises: "leaky_relu_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.leaky_relu(b))
---
raises: "leaky_relu_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.leaky_relu(c))
---
raises: "leaky_relu_cpu" not implemented for 'ComplexFloat'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.leaky_relu_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
