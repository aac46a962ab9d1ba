x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.hardsigmoid(x), torch.hardsigmoid(big))
print(torch.hardsigmoid(torch.to(x, 7)))
print(torch.hardsigmoid(torch.to(x, 15)), torch.hardsigmoid(torch.to(big, 15)))
print(torch.nan_to_num(torch.hardsigmoid(special), 99., 1000., -1000.))
print(torch.hardsigmoid(torch.tensor(0.5)), torch.hardsigmoid(torch.zeros([2, 0])))
y = torch.hardsigmoid(torch.t(x))
print(y, torch.stride(y))
print(torch.hardsigmoid(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.hardsigmoid_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.hardsigmoid(x, out=o))
print(o)
---
 0.2500  0.5417  0.6250
 0.5000  0.9167  0.4167
[ CPUFloatType{2,3} ]  0.0000
 0.0000
 0.3333
 0.5000
 0.5833
 0.6667
 1.0000
 1.0000
[ CPUFloatType{8} ]
 0.2500  0.5417  0.6250
 0.5000  0.9167  0.4167
[ CPUDoubleType{2,3} ]
 0.2500  0.5430  0.6250
 0.5000  0.9180  0.4160
[ CPUBFloat16Type{2,3} ]  0.0000
 0.0000
 0.3340
 0.5000
 0.5820
 0.6680
 1.0000
 1.0000
[ CPUBFloat16Type{8} ]
  1
  0
 99
[ CPUFloatType{3} ]
0.583333
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.2500  0.5000
 0.5417  0.9167
 0.6250  0.4167
[ CPUFloatType{3,2} ] [1, 3]
 0.6250
 0.4167
[ CPUFloatType{2} ]
 0.2500  0.2500  0.7500
 0.5000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  0.2500
 0.5000
[ CPUFloatType{2} ]
 0.2500  0.5417  0.6250
 0.5000  0.9167  0.4167
[ CPUFloatType{2,3} ]
 0.2500  0.5417  0.6250
 0.5000  0.9167  0.4167
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.hardsigmoid(i))
---
raises: "hardsigmoid_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.hardsigmoid(torch.to(torch.abs(i), 0)))
---
raises: "hardsigmoid_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.hardsigmoid(b))
---
raises: "hardsigmoid_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.hardsigmoid(c))
---
raises: "hardsigmoid_cpu" not implemented for 'ComplexFloat'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.hardsigmoid_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
