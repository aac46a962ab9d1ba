x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.atan(x))
print(torch.atan(torch.to(x, 7)))
print(torch.atan(i), torch.atan(torch.to(i, 3)), torch.atan(torch.to(i, 1)))
print(torch.atan(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.atan(b), 99.))
print(torch.nan_to_num(torch.atan(special), 99., 1000., -1000.))
print(torch.atan(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.atan(c), 9)))
print(torch.view_as_real(torch.to(torch.atan(torch.to(c, 10)), 10)))
print(torch.atan(torch.tensor(0.5)), torch.atan(torch.zeros([2, 0])))
y = torch.atan(torch.t(x))
print(y, torch.stride(y))
print(torch.atan(torch.select(x, 1, 2)), torch.stride(torch.atan(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.atan_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.atan_(y)))
o = torch.zeros([0])
print(torch.atan(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.atan(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.atan(i, out=o))
print(torch.arctan(x))
y = torch.clone(x)
print(torch.arctan_(y))
o = torch.zeros([0])
print(torch.arctan(x, out=o))
---
-0.9828  0.2450  0.6435
 0.0000  1.1903 -0.4636
[ CPUFloatType{2,3} ]
-0.9828  0.2450  0.6435
 0.0000  1.1903 -0.4636
[ CPUDoubleType{2,3} ]
-1.2490
 0.0000
 1.1071
[ CPUFloatType{3} ] -1.2490
 0.0000
 1.1071
[ CPUFloatType{3} ] -1.2490
 0.0000
 1.1071
[ CPUFloatType{3} ]
 1.2490
 0.0000
 1.1071
[ CPUFloatType{3} ]
 0.7854
 0.0000
[ CPUFloatType{2} ]
  1.5708
 -1.5708
 99.0000
  0.0000
  0.7854
 -0.7854
  0.4636
 -0.9828
[ CPUFloatType{8} ]
-0.9844  0.2451  0.6445
 0.0000  1.1875 -0.4629
[ CPUBFloat16Type{2,3} ]
 0.8476  0.2389
-1.1121  0.0495
 1.2768 -0.6412
[ CPUFloatType{3,2} ]
 0.8476  0.2389
-1.1121  0.0495
 1.2768 -0.6412
[ CPUDoubleType{3,2} ]
0.463648
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.9828  0.0000
 0.2450  1.1903
 0.6435 -0.4636
[ CPUFloatType{3,2} ] [1, 3]
 0.6435
-0.4636
[ CPUFloatType{2} ] [3, 1]
-0.9828  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.9828
 0.0000
[ CPUFloatType{2} ]
 0.8476  0.2389
-1.1121  0.0495
 1.2768 -0.6412
[ CPUFloatType{3,2} ]
-0.9828  0.2450  0.6435
 0.0000  1.1903 -0.4636
[ CPUFloatType{2,3} ]
-0.9828  0.2450  0.6435
 0.0000  1.1903 -0.4636
[ CPUFloatType{2,3} ]
-0.9828  0.2450  0.6435
 0.0000  1.1903 -0.4636
[ CPUDoubleType{2,3} ]
-0.9828  0.0000
 0.2450  1.1903
 0.6435 -0.4636
[ CPUDoubleType{3,2} ]
-1.2490
 0.0000
 1.1071
[ CPUFloatType{3} ]
-0.9828  0.2450  0.6435
 0.0000  1.1903 -0.4636
[ CPUFloatType{2,3} ]
-0.9828  0.2450  0.6435
 0.0000  1.1903 -0.4636
[ CPUFloatType{2,3} ]
-0.9828  0.2450  0.6435
 0.0000  1.1903 -0.4636
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.atan_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.atan_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.atan(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
