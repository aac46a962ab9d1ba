x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.celu(x), torch.celu(big))
print(torch.celu(torch.to(x, 7)))
print(torch.celu(torch.to(x, 15)), torch.celu(torch.to(big, 15)))
print(torch.nan_to_num(torch.celu(special), 99., 1000., -1000.))
print(torch.celu(torch.tensor(0.5)), torch.celu(torch.zeros([2, 0])))
y = torch.celu(torch.t(x))
print(y, torch.stride(y))
print(torch.celu(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.celu_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.celu(x, out=o))
print(o)
print(torch.celu(x, 0.5), torch.celu(big, 0.5))
print(torch.celu(torch.to(x, 7), 0.5))
print(torch.celu(torch.to(x, 15), 0.5), torch.celu(torch.to(big, 15), 0.5))
y = torch.clone(x)
z = torch.celu_(torch.select(y, 1, 0), 0.5)
print(y, z)
o = torch.zeros([0])
print(torch.celu(x, 0.5, out=o))
print(o)
---
-0.7769  0.2500  0.7500
 0.0000  2.5000 -0.3935
[ CPUFloatType{2,3} ]  -0.9933
 -0.9817
 -0.6321
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUFloatType{8} ]
-0.7769  0.2500  0.7500
 0.0000  2.5000 -0.3935
[ CPUDoubleType{2,3} ]
-0.7773  0.2500  0.7500
 0.0000  2.5000 -0.3926
[ CPUBFloat16Type{2,3} ]  -0.9922
 -0.9805
 -0.6328
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
 1000
   -1
   99
[ CPUFloatType{3} ]
0.5
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.7769  0.0000
 0.2500  2.5000
 0.7500 -0.3935
[ CPUFloatType{3,2} ] [1, 3]
 0.7500
-0.3935
[ CPUFloatType{2} ]
-0.7769  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.7769
 0.0000
[ CPUFloatType{2} ]
-0.7769  0.2500  0.7500
 0.0000  2.5000 -0.3935
[ CPUFloatType{2,3} ]
-0.7769  0.2500  0.7500
 0.0000  2.5000 -0.3935
[ CPUFloatType{2,3} ]
-0.4751  0.2500  0.7500
 0.0000  2.5000 -0.3161
[ CPUFloatType{2,3} ]  -0.5000
 -0.4998
 -0.4323
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUFloatType{8} ]
-0.4751  0.2500  0.7500
 0.0000  2.5000 -0.3161
[ CPUDoubleType{2,3} ]
-0.4746  0.2500  0.7500
 0.0000  2.5000 -0.3164
[ CPUBFloat16Type{2,3} ]  -0.5000
 -0.5000
 -0.4316
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
-0.4751  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.4751
 0.0000
[ CPUFloatType{2} ]
-0.4751  0.2500  0.7500
 0.0000  2.5000 -0.3161
[ CPUFloatType{2,3} ]
-0.4751  0.2500  0.7500
 0.0000  2.5000 -0.3161
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.celu(i))
---
raises: "elu_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.celu(torch.to(torch.abs(i), 0)))
---
raises: "elu_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.celu(b))
---
raises: "elu_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.celu(c))
---
raises: "elu_cpu" not implemented for 'ComplexFloat'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.celu_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
print(torch.celu(x, 0.))
---
raises: ZeroDivisionError: alpha cannot be 0 for CELU
