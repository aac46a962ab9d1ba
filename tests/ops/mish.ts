x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.mish(x), torch.mish(big))
print(torch.mish(torch.to(x, 7)))
print(torch.nan_to_num(torch.mish(special), 99., 1000., -1000.))
print(torch.mish(torch.tensor(0.5)), torch.mish(torch.zeros([2, 0])))
y = torch.mish(torch.t(x))
print(y, torch.stride(y))
print(torch.mish(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.mish_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.mish(x, out=o))
print(o)
---
-0.2981  0.1696  0.6100
 0.0000  2.4714 -0.2207
[ CPUFloatType{2,3} ]  -0.0336
 -0.0726
 -0.3034
  0.0000
  0.3752
  0.8651
  3.9974
 30.0000
[ CPUFloatType{8} ]
-0.2981  0.1696  0.6100
 0.0000  2.4714 -0.2207
[ CPUDoubleType{2,3} ]
 1000
   99
   99
[ CPUFloatType{3} ]
0.375245
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.2981  0.0000
 0.1696  2.4714
 0.6100 -0.2207
[ CPUFloatType{3,2} ] [1, 3]
 0.6100
-0.2207
[ CPUFloatType{2} ]
-0.2981  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.2981
 0.0000
[ CPUFloatType{2} ]
-0.2981  0.1696  0.6100
 0.0000  2.4714 -0.2207
[ CPUFloatType{2,3} ]
-0.2981  0.1696  0.6100
 0.0000  2.4714 -0.2207
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.mish(i))
---
raises: "mish_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.mish(torch.to(torch.abs(i), 0)))
---
raises: "mish_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.mish(b))
---
raises: "mish_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.mish(c))
---
raises: "mish_cpu" not implemented for 'ComplexFloat'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.mish_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
