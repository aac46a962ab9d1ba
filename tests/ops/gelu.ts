x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.gelu(x), torch.gelu(big))
print(torch.gelu(torch.to(x, 7)))
print(torch.gelu(torch.to(x, 15)), torch.gelu(torch.to(big, 15)))
print(torch.nan_to_num(torch.gelu(special), 99., 1000., -1000.))
print(torch.gelu(torch.tensor(0.5)), torch.gelu(torch.zeros([2, 0])))
y = torch.gelu(torch.t(x))
print(y, torch.stride(y))
print(torch.gelu(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.gelu_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.gelu(x, out=o))
print(o)
print(torch.gelu(x, approximate="tanh"), torch.gelu(big, approximate="tanh"))
print(torch.gelu(torch.to(x, 7), approximate="tanh"))
print(torch.gelu(torch.to(x, 15), approximate="tanh"), torch.gelu(torch.to(big, 15), approximate="tanh"))
y = torch.clone(x)
z = torch.gelu_(torch.select(y, 1, 0), approximate="tanh")
print(y, z)
o = torch.zeros([0])
print(torch.gelu(x, approximate="tanh", out=o))
print(o)
---
-0.1002  0.1497  0.5800
 0.0000  2.4845 -0.1543
[ CPUFloatType{2,3} ]  -0.0000
 -0.0001
 -0.1587
  0.0000
  0.3457
  0.8413
  3.9999
 30.0000
[ CPUFloatType{8} ]
-0.1002  0.1497  0.5800
 0.0000  2.4845 -0.1543
[ CPUDoubleType{2,3} ]
-0.1001  0.1494  0.5781
 0.0000  2.4844 -0.1543
[ CPUBFloat16Type{2,3} ]  -0.0000
 -0.0001
 -0.1582
  0.0000
  0.3457
  0.8398
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
 1000
   99
   99
[ CPUFloatType{3} ]
0.345731
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.1002  0.0000
 0.1497  2.4845
 0.5800 -0.1543
[ CPUFloatType{3,2} ] [1, 3]
 0.5800
-0.1543
[ CPUFloatType{2} ]
-0.1002  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.1002
 0.0000
[ CPUFloatType{2} ]
-0.1002  0.1497  0.5800
 0.0000  2.4845 -0.1543
[ CPUFloatType{2,3} ]
-0.1002  0.1497  0.5800
 0.0000  2.4845 -0.1543
[ CPUFloatType{2,3} ]
-0.1004  0.1497  0.5800
 0.0000  2.4849 -0.1543
[ CPUFloatType{2,3} ]  -0.0000
 -0.0001
 -0.1588
  0.0000
  0.3457
  0.8412
  3.9999
 30.0000
[ CPUFloatType{8} ]
-0.1004  0.1497  0.5800
 0.0000  2.4849 -0.1543
[ CPUDoubleType{2,3} ]
-0.1025  0.1494  0.5781
 0.0000  2.4844 -0.1543
[ CPUBFloat16Type{2,3} ]  -0.0000
 -0.0000
 -0.1582
  0.0000
  0.3457
  0.8438
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
-0.1004  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.1004
 0.0000
[ CPUFloatType{2} ]
-0.1004  0.1497  0.5800
 0.0000  2.4849 -0.1543
[ CPUFloatType{2,3} ]
-0.1004  0.1497  0.5800
 0.0000  2.4849 -0.1543
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.gelu(i))
---
raises: "GeluKernelImpl" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.gelu(torch.to(torch.abs(i), 0)))
---
raises: "GeluKernelImpl" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.gelu(b))
---
raises: "GeluKernelImpl" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.gelu(c))
---
raises: "GeluKernelImpl" not implemented for 'ComplexFloat'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.gelu_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
print(torch.gelu(x, approximate="x"))
---
raises: approximate argument must be either none or tanh.
