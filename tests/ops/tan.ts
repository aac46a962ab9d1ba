x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.tan(x))
print(torch.tan(torch.to(x, 7)))
print(torch.tan(i), torch.tan(torch.to(i, 3)), torch.tan(torch.to(i, 1)))
print(torch.tan(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.tan(b), 99.))
print(torch.nan_to_num(torch.tan(special), 99., 1000., -1000.))
print(torch.tan(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.tan(c), 9)))
print(torch.view_as_real(torch.to(torch.tan(torch.to(c, 10)), 10)))
print(torch.tan(torch.tensor(0.5)), torch.tan(torch.zeros([2, 0])))
y = torch.tan(torch.t(x))
print(y, torch.stride(y))
print(torch.tan(torch.select(x, 1, 2)), torch.stride(torch.tan(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.tan_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.tan_(y)))
o = torch.zeros([0])
print(torch.tan(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.tan(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.tan(i, out=o))
---
-14.1014   0.2553   0.9316
  0.0000  -0.7470  -0.5463
[ CPUFloatType{2,3} ]
-14.1014   0.2553   0.9316
  0.0000  -0.7470  -0.5463
[ CPUDoubleType{2,3} ]
 0.1425
 0.0000
-2.1850
[ CPUFloatType{3} ]  0.1425
 0.0000
-2.1850
[ CPUFloatType{3} ]  0.1425
 0.0000
-2.1850
[ CPUFloatType{3} ]
-0.1425
 0.0000
-2.1850
[ CPUFloatType{3} ]
 1.5574
 0.0000
[ CPUFloatType{2} ]
 99.0000
 99.0000
 99.0000
  0.0000
  1.5574
 -1.5574
  0.5463
-14.1014
[ CPUFloatType{8} ]
-14.1250   0.2559   0.9297
  0.0000  -0.7461  -0.5469
[ CPUBFloat16Type{2,3} ]
 0.8069  1.0428
 1.5967  1.0994
 0.0793 -0.9444
[ CPUFloatType{3,2} ]
 0.8069  1.0428
 1.5967  1.0994
 0.0793 -0.9444
[ CPUDoubleType{3,2} ]
0.546302
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-14.1014   0.0000
  0.2553  -0.7470
  0.9316  -0.5463
[ CPUFloatType{3,2} ] [1, 3]
 0.9316
-0.5463
[ CPUFloatType{2} ] [3, 1]
-14.1014   0.2500   0.7500
  0.0000   2.5000  -0.5000
[ CPUFloatType{2,3} ] -14.1014
  0.0000
[ CPUFloatType{2} ]
 0.8069  1.0428
 1.5967  1.0994
 0.0793 -0.9444
[ CPUFloatType{3,2} ]
-14.1014   0.2553   0.9316
  0.0000  -0.7470  -0.5463
[ CPUFloatType{2,3} ]
-14.1014   0.2553   0.9316
  0.0000  -0.7470  -0.5463
[ CPUFloatType{2,3} ]
-14.1014   0.2553   0.9316
  0.0000  -0.7470  -0.5463
[ CPUDoubleType{2,3} ]
-14.1014   0.0000
  0.2553  -0.7470
  0.9316  -0.5463
[ CPUDoubleType{3,2} ]
 0.1425
 0.0000
-2.1850
[ CPUFloatType{3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.tan_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.tan_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.tan(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
