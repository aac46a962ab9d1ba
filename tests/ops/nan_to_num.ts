x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.nan_to_num(x), torch.nan_to_num(big))
print(torch.nan_to_num(torch.to(x, 7)))
print(torch.nan_to_num(torch.to(x, 15)), torch.nan_to_num(torch.to(big, 15)))
print(torch.nan_to_num(i))
print(torch.nan_to_num(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(b))
print(torch.nan_to_num(torch.nan_to_num(special), 99., 1000., -1000.))
print(torch.nan_to_num(torch.tensor(0.5)), torch.nan_to_num(torch.zeros([2, 0])))
y = torch.nan_to_num(torch.t(x))
print(y, torch.stride(y))
print(torch.nan_to_num(torch.select(x, 1, 2)))
y = torch.clone(x)
z = torch.nan_to_num_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.nan_to_num(x, out=o))
print(o)
print(torch.nan_to_num(x, 1., 2., 3.), torch.nan_to_num(big, 1., 2., 3.))
print(torch.nan_to_num(torch.to(x, 7), 1., 2., 3.))
print(torch.nan_to_num(torch.to(x, 15), 1., 2., 3.), torch.nan_to_num(torch.to(big, 15), 1., 2., 3.))
y = torch.clone(x)
z = torch.nan_to_num_(torch.select(y, 1, 0), 1., 2., 3.)
print(y, z)
o = torch.zeros([0])
print(torch.nan_to_num(x, 1., 2., 3., out=o))
print(o)
print(torch.nan_to_num(x, None, 7.), torch.nan_to_num(big, None, 7.))
print(torch.nan_to_num(torch.to(x, 7), None, 7.))
print(torch.nan_to_num(torch.to(x, 15), None, 7.), torch.nan_to_num(torch.to(big, 15), None, 7.))
y = torch.clone(x)
z = torch.nan_to_num_(torch.select(y, 1, 0), None, 7.)
print(y, z)
o = torch.zeros([0])
print(torch.nan_to_num(x, None, 7., out=o))
print(o)
y = torch.clone(i)
print(torch.nan_to_num_(y))
print(torch.nan_to_num(special), torch.nan_to_num(special, 5.), torch.nan_to_num(torch.to(special, 7), None, 1.), torch.nan_to_num(torch.to(special, 15)), torch.nan_to_num(torch.to(special, 5)))
---
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  -5.0000
 -4.0000
 -1.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUFloatType{8} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUDoubleType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUBFloat16Type{2,3} ]  -5.0000
 -4.0000
 -1.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
-3
 0
 2
[ CPULongType{3} ]
 3
 0
 2
[ CPUByteType{3} ]
 1
 0
[ CPUBoolType{2} ]
 3.4028e+38
-3.4028e+38
 0.0000e+00
[ CPUFloatType{3} ]
0.5
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1.5000  0.0000
 0.2500  2.5000
 0.7500 -0.5000
[ CPUFloatType{3,2} ] [1, 3]
 0.7500
-0.5000
[ CPUFloatType{2} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1.5000
 0.0000
[ CPUFloatType{2} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  -5.0000
 -4.0000
 -1.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUFloatType{8} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUDoubleType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUBFloat16Type{2,3} ]  -5.0000
 -4.0000
 -1.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1.5000
 0.0000
[ CPUFloatType{2} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  -5.0000
 -4.0000
 -1.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUFloatType{8} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUDoubleType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUBFloat16Type{2,3} ]  -5.0000
 -4.0000
 -1.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1.5000
 0.0000
[ CPUFloatType{2} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-3
 0
 2
[ CPULongType{3} ]
 3.4028e+38
-3.4028e+38
 0.0000e+00
[ CPUFloatType{3} ]  3.4028e+38
-3.4028e+38
 5.0000e+00
[ CPUFloatType{3} ]  1
-1.79769e+308
 0
[ CPUDoubleType{3} ]  3.3895e+38
-3.3895e+38
 0.0000e+00
[ CPUBFloat16Type{3} ]  65504
-65504
     0
[ CPUHalfType{3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.nan_to_num(c))
---
raises: "nan_to_num" not implemented for 'ComplexFloat'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.nan_to_num_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
