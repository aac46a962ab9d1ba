x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.sgn(x))
print(torch.sgn(torch.to(x, 7)))
print(torch.sgn(i), torch.sgn(torch.to(i, 3)), torch.sgn(torch.to(i, 1)))
print(torch.sgn(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.sgn(b), 99.))
print(torch.nan_to_num(torch.sgn(special), 99., 1000., -1000.))
print(torch.sgn(torch.to(x, 5)))
print(torch.sgn(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.sgn(c), 9)))
print(torch.view_as_real(torch.to(torch.sgn(torch.to(c, 10)), 10)))
print(torch.sgn(torch.tensor(0.5)), torch.sgn(torch.zeros([2, 0])))
y = torch.sgn(torch.t(x))
print(y, torch.stride(y))
print(torch.sgn(torch.select(x, 1, 2)), torch.stride(torch.sgn(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.sgn_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(i)
print(torch.sgn_(y))
y = torch.clone(c)
print(torch.view_as_real(torch.sgn_(y)))
o = torch.zeros([0])
print(torch.sgn(x, out=o))
print(o)
---
-1  1  1
 0  1 -1
[ CPUFloatType{2,3} ]
-1  1  1
 0  1 -1
[ CPUDoubleType{2,3} ]
-1
 0
 1
[ CPULongType{3} ] -1
 0
 1
[ CPUIntType{3} ] -1
 0
 1
[ CPUCharType{3} ]
 1
 0
 1
[ CPUByteType{3} ]
 1
 0
[ CPUBoolType{2} ]
 1
-1
 0
 0
 1
-1
 1
-1
[ CPUFloatType{8} ]
-1  1  1
 0  1 -1
[ CPUHalfType{2,3} ]
-1  1  1
 0  1 -1
[ CPUBFloat16Type{2,3} ]
 0.8944  0.4472
-0.9923  0.1240
 0.3162 -0.9487
[ CPUFloatType{3,2} ]
 0.8944  0.4472
-0.9923  0.1240
 0.3162 -0.9487
[ CPUDoubleType{3,2} ]
1
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1  0
 1  1
 1 -1
[ CPUFloatType{3,2} ] [1, 3]
 1
-1
[ CPUFloatType{2} ] [3, 1]
-1.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1
 0
[ CPUFloatType{2} ]
-1
 0
 1
[ CPULongType{3} ]
 0.8944  0.4472
-0.9923  0.1240
 0.3162 -0.9487
[ CPUFloatType{3,2} ]
-1  1  1
 0  1 -1
[ CPUFloatType{2,3} ]
-1  1  1
 0  1 -1
[ CPUFloatType{2,3} ]
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.sgn_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([3, 2], dtype=7)
print(torch.sgn(x, out=torch.t(o)))
print(o)
---
raises: Found dtype Double but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=4)
print(torch.sgn(x, out=o))
---
raises: Found dtype Long but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.sgn(x, out=o))
---
raises: Found dtype Bool but expected Float
===
i = torch.tensor([-3, 0, 2])
o = torch.zeros([3])
print(torch.sgn(i, out=o))
---
raises: Found dtype Float but expected Long
