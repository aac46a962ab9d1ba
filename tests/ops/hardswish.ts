x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.hardswish(x), torch.hardswish(big))
print(torch.hardswish(torch.to(x, 7)))
print(torch.hardswish(torch.to(x, 15)), torch.hardswish(torch.to(big, 15)))
print(torch.nan_to_num(torch.hardswish(special), 99., 1000., -1000.))
print(torch.hardswish(torch.tensor(0.5)), torch.hardswish(torch.zeros([2, 0])))
y = torch.hardswish(torch.t(x))
print(y, torch.stride(y))
print(torch.hardswish(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.hardswish_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.hardswish(x, out=o))
print(o)
---
-0.3750  0.1354  0.4688
 0.0000  2.2917 -0.2083
[ CPUFloatType{2,3} ]  -0.0000
 -0.0000
 -0.3333
  0.0000
  0.2917
  0.6667
  4.0000
 30.0000
[ CPUFloatType{8} ]
-0.3750  0.1354  0.4688
 0.0000  2.2917 -0.2083
[ CPUDoubleType{2,3} ]
-0.3750  0.1357  0.4688
 0.0000  2.2969 -0.2080
[ CPUBFloat16Type{2,3} ]  -0.0000
 -0.0000
 -0.3340
  0.0000
  0.2910
  0.6680
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
 1000
   99
   99
[ CPUFloatType{3} ]
0.291667
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.3750  0.0000
 0.1354  2.2917
 0.4688 -0.2083
[ CPUFloatType{3,2} ] [1, 3]
 0.4688
-0.2083
[ CPUFloatType{2} ]
-0.3750  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.3750
 0.0000
[ CPUFloatType{2} ]
-0.3750  0.1354  0.4688
 0.0000  2.2917 -0.2083
[ CPUFloatType{2,3} ]
-0.3750  0.1354  0.4688
 0.0000  2.2917 -0.2083
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.hardswish(i))
---
raises: "hardswish_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.hardswish(torch.to(torch.abs(i), 0)))
---
raises: "hardswish_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.hardswish(b))
---
raises: "hardswish_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.hardswish(c))
---
raises: "hardswish_cpu" not implemented for 'ComplexFloat'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.hardswish_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
