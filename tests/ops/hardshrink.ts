x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.hardshrink(x), torch.hardshrink(big))
print(torch.hardshrink(torch.to(x, 7)))
print(torch.hardshrink(torch.to(x, 15)), torch.hardshrink(torch.to(big, 15)))
print(torch.nan_to_num(torch.hardshrink(special), 99., 1000., -1000.))
print(torch.hardshrink(torch.tensor(0.5)), torch.hardshrink(torch.zeros([2, 0])))
y = torch.hardshrink(torch.t(x))
print(y, torch.stride(y))
print(torch.hardshrink(torch.select(x, 1, 2)))
o = torch.zeros([0])
print(torch.hardshrink(x, out=o))
print(o)
print(torch.hardshrink(x, 1.5), torch.hardshrink(big, 1.5))
print(torch.hardshrink(torch.to(x, 7), 1.5))
print(torch.hardshrink(torch.to(x, 15), 1.5), torch.hardshrink(torch.to(big, 15), 1.5))
o = torch.zeros([0])
print(torch.hardshrink(x, 1.5, out=o))
print(o)
---
-1.5000  0.0000  0.7500
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]  -5
 -4
 -1
  0
  0
  1
  4
 30
[ CPUFloatType{8} ]
-1.5000  0.0000  0.7500
 0.0000  2.5000  0.0000
[ CPUDoubleType{2,3} ]
-1.5000  0.0000  0.7500
 0.0000  2.5000  0.0000
[ CPUBFloat16Type{2,3} ]  -5
 -4
 -1
  0
  0
  1
  4
 30
[ CPUBFloat16Type{8} ]
 1000
-1000
   99
[ CPUFloatType{3} ]
0
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1.5000  0.0000
 0.0000  2.5000
 0.7500  0.0000
[ CPUFloatType{3,2} ] [1, 3]
 0.7500
 0.0000
[ CPUFloatType{2} ]
-1.5000  0.0000  0.7500
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]
-1.5000  0.0000  0.7500
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]
 0.0000  0.0000  0.0000
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]  -5
 -4
  0
  0
  0
  0
  4
 30
[ CPUFloatType{8} ]
 0.0000  0.0000  0.0000
 0.0000  2.5000  0.0000
[ CPUDoubleType{2,3} ]
 0.0000  0.0000  0.0000
 0.0000  2.5000  0.0000
[ CPUBFloat16Type{2,3} ]  -5
 -4
  0
  0
  0
  0
  4
 30
[ CPUBFloat16Type{8} ]
 0.0000  0.0000  0.0000
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]
 0.0000  0.0000  0.0000
 0.0000  2.5000  0.0000
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.hardshrink(i))
---
raises: "hardshrink_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.hardshrink(torch.to(torch.abs(i), 0)))
---
raises: "hardshrink_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.hardshrink(b))
---
raises: "hardshrink_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.hardshrink(c))
---
raises: "hardshrink_cpu" not implemented for 'ComplexFloat'
