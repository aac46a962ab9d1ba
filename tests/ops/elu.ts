x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.elu(x), torch.elu(big))
print(torch.elu(torch.to(x, 7)))
print(torch.elu(torch.to(x, 15)), torch.elu(torch.to(big, 15)))
print(torch.nan_to_num(torch.elu(special), 99., 1000., -1000.))
print(torch.elu(torch.tensor(0.5)), torch.elu(torch.zeros([2, 0])))
y = torch.elu(torch.t(x))
print(y, torch.stride(y))
print(torch.elu(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.elu_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.elu(x, out=o))
print(o)
print(torch.elu(x, 1.5, 2., 0.5), torch.elu(big, 1.5, 2., 0.5))
print(torch.elu(torch.to(x, 7), 1.5, 2., 0.5))
print(torch.elu(torch.to(x, 15), 1.5, 2., 0.5), torch.elu(torch.to(big, 15), 1.5, 2., 0.5))
y = torch.clone(x)
z = torch.elu_(torch.select(y, 1, 0), 1.5, 2., 0.5)
print(y, z)
o = torch.zeros([0])
print(torch.elu(x, 1.5, 2., 0.5, out=o))
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
-1.5829  0.5000  1.5000
 0.0000  5.0000 -0.6636
[ CPUFloatType{2,3} ]  -2.7537
 -2.5940
 -1.1804
  0.0000
  1.0000
  2.0000
  8.0000
 60.0000
[ CPUFloatType{8} ]
-1.5829  0.5000  1.5000
 0.0000  5.0000 -0.6636
[ CPUDoubleType{2,3} ]
-1.5859  0.5000  1.5000
 0.0000  5.0000 -0.6641
[ CPUBFloat16Type{2,3} ]  -2.7500
 -2.5938
 -1.1797
  0.0000
  1.0000
  2.0000
  8.0000
 60.0000
[ CPUBFloat16Type{8} ]
-1.5829  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1.5829
 0.0000
[ CPUFloatType{2} ]
-1.5829  0.5000  1.5000
 0.0000  5.0000 -0.6636
[ CPUFloatType{2,3} ]
-1.5829  0.5000  1.5000
 0.0000  5.0000 -0.6636
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.elu(i))
---
raises: "elu_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.elu(torch.to(torch.abs(i), 0)))
---
raises: "elu_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.elu(b))
---
raises: "elu_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.elu(c))
---
raises: "elu_cpu" not implemented for 'ComplexFloat'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.elu_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
