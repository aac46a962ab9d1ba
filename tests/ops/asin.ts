x = torch.tensor([[-0.5, 0.25, 0.75], [0., 0.5, -0.75]])
i = torch.tensor([0, 1, 0])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.asin(x))
print(torch.asin(torch.to(x, 7)))
print(torch.asin(i), torch.asin(torch.to(i, 3)), torch.asin(torch.to(i, 1)))
print(torch.asin(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.asin(b), 99.))
print(torch.nan_to_num(torch.asin(special), 99., 1000., -1000.))
print(torch.asin(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.asin(c), 9)))
print(torch.view_as_real(torch.to(torch.asin(torch.to(c, 10)), 10)))
print(torch.asin(torch.tensor(0.5)), torch.asin(torch.zeros([2, 0])))
y = torch.asin(torch.t(x))
print(y, torch.stride(y))
print(torch.asin(torch.select(x, 1, 2)), torch.stride(torch.asin(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.asin_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.asin_(y)))
o = torch.zeros([0])
print(torch.asin(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.asin(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.asin(i, out=o))
print(torch.arcsin(x))
y = torch.clone(x)
print(torch.arcsin_(y))
o = torch.zeros([0])
print(torch.arcsin(x, out=o))
---
-0.5236  0.2527  0.8481
 0.0000  0.5236 -0.8481
[ CPUFloatType{2,3} ]
-0.5236  0.2527  0.8481
 0.0000  0.5236 -0.8481
[ CPUDoubleType{2,3} ]
 0.0000
 1.5708
 0.0000
[ CPUFloatType{3} ]  0.0000
 1.5708
 0.0000
[ CPUFloatType{3} ]  0.0000
 1.5708
 0.0000
[ CPUFloatType{3} ]
 0.0000
 1.5708
 0.0000
[ CPUFloatType{3} ]
 1.5708
 0.0000
[ CPUFloatType{2} ]
 99.0000
 99.0000
 99.0000
  0.0000
  1.5708
 -1.5708
  0.5236
 99.0000
[ CPUFloatType{8} ]
-0.5234  0.2520  0.8477
 0.0000  0.5234 -0.8477
[ CPUBFloat16Type{2,3} ]
 0.8959  0.7329
-1.4279  1.3288
 0.2735 -1.2265
[ CPUFloatType{3,2} ]
 0.8959  0.7329
-1.4279  1.3288
 0.2735 -1.2265
[ CPUDoubleType{3,2} ]
0.523599
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.5236  0.0000
 0.2527  0.5236
 0.8481 -0.8481
[ CPUFloatType{3,2} ] [1, 3]
 0.8481
-0.8481
[ CPUFloatType{2} ] [3, 1]
-0.5236  0.2500  0.7500
 0.0000  0.5000 -0.7500
[ CPUFloatType{2,3} ] -0.5236
 0.0000
[ CPUFloatType{2} ]
 0.8959  0.7329
-1.4279  1.3288
 0.2735 -1.2265
[ CPUFloatType{3,2} ]
-0.5236  0.2527  0.8481
 0.0000  0.5236 -0.8481
[ CPUFloatType{2,3} ]
-0.5236  0.2527  0.8481
 0.0000  0.5236 -0.8481
[ CPUFloatType{2,3} ]
-0.5236  0.2527  0.8481
 0.0000  0.5236 -0.8481
[ CPUDoubleType{2,3} ]
-0.5236  0.0000
 0.2527  0.5236
 0.8481 -0.8481
[ CPUDoubleType{3,2} ]
 0.0000
 1.5708
 0.0000
[ CPUFloatType{3} ]
-0.5236  0.2527  0.8481
 0.0000  0.5236 -0.8481
[ CPUFloatType{2,3} ]
-0.5236  0.2527  0.8481
 0.0000  0.5236 -0.8481
[ CPUFloatType{2,3} ]
-0.5236  0.2527  0.8481
 0.0000  0.5236 -0.8481
[ CPUFloatType{2,3} ]
===
i = torch.tensor([0, 1, 0])
y = torch.clone(i)
print(torch.asin_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.asin_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-0.5, 0.25, 0.75], [0., 0.5, -0.75]])
o = torch.zeros([2, 3], dtype=11)
print(torch.asin(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
