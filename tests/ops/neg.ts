x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.neg(x))
print(torch.neg(torch.to(x, 7)))
print(torch.neg(i), torch.neg(torch.to(i, 3)), torch.neg(torch.to(i, 1)))
print(torch.neg(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.neg(special), 99., 1000., -1000.))
print(torch.neg(torch.to(x, 5)))
print(torch.neg(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.neg(c), 9)))
print(torch.view_as_real(torch.to(torch.neg(torch.to(c, 10)), 10)))
print(torch.neg(torch.tensor(0.5)), torch.neg(torch.zeros([2, 0])))
y = torch.neg(torch.t(x))
print(y, torch.stride(y))
print(torch.neg(torch.select(x, 1, 2)), torch.stride(torch.neg(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.neg_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(i)
print(torch.neg_(y))
y = torch.clone(c)
print(torch.view_as_real(torch.neg_(y)))
o = torch.zeros([0])
print(torch.neg(x, out=o))
print(o)
print(torch.negative(x))
y = torch.clone(x)
print(torch.negative_(y))
o = torch.zeros([0])
print(torch.negative(x, out=o))
---
 1.5000 -0.2500 -0.7500
-0.0000 -2.5000  0.5000
[ CPUFloatType{2,3} ]
 1.5000 -0.2500 -0.7500
-0.0000 -2.5000  0.5000
[ CPUDoubleType{2,3} ]
 3
 0
-2
[ CPULongType{3} ]  3
 0
-2
[ CPUIntType{3} ]  3
 0
-2
[ CPUCharType{3} ]
 253
   0
 254
[ CPUByteType{3} ]
-1000.0000
 1000.0000
   99.0000
   -0.0000
   -1.0000
    1.0000
   -0.5000
    1.5000
[ CPUFloatType{8} ]
 1.5000 -0.2500 -0.7500
-0.0000 -2.5000  0.5000
[ CPUHalfType{2,3} ]
 1.5000 -0.2500 -0.7500
-0.0000 -2.5000  0.5000
[ CPUBFloat16Type{2,3} ]
-1.0000 -0.5000
 2.0000 -0.2500
-0.5000  1.5000
[ CPUFloatType{3,2} ]
-1.0000 -0.5000
 2.0000 -0.2500
-0.5000  1.5000
[ CPUDoubleType{3,2} ]
-0.5
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 1.5000 -0.0000
-0.2500 -2.5000
-0.7500  0.5000
[ CPUFloatType{3,2} ] [1, 3]
-0.7500
 0.5000
[ CPUFloatType{2} ] [3, 1]
 1.5000  0.2500  0.7500
-0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  1.5000
-0.0000
[ CPUFloatType{2} ]
 3
 0
-2
[ CPULongType{3} ]
-1.0000 -0.5000
 2.0000 -0.2500
-0.5000  1.5000
[ CPUFloatType{3,2} ]
 1.5000 -0.2500 -0.7500
-0.0000 -2.5000  0.5000
[ CPUFloatType{2,3} ]
 1.5000 -0.2500 -0.7500
-0.0000 -2.5000  0.5000
[ CPUFloatType{2,3} ]
 1.5000 -0.2500 -0.7500
-0.0000 -2.5000  0.5000
[ CPUFloatType{2,3} ]
 1.5000 -0.2500 -0.7500
-0.0000 -2.5000  0.5000
[ CPUFloatType{2,3} ]
 1.5000 -0.2500 -0.7500
-0.0000 -2.5000  0.5000
[ CPUFloatType{2,3} ]
===
b = torch.tensor([True, False])
print(torch.nan_to_num(torch.neg(b), 99.))
---
raises: Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.neg_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([3, 2], dtype=7)
print(torch.neg(x, out=torch.t(o)))
print(o)
---
raises: Found dtype Double but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=4)
print(torch.neg(x, out=o))
---
raises: Found dtype Long but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.neg(x, out=o))
---
raises: Found dtype Bool but expected Float
===
i = torch.tensor([-3, 0, 2])
o = torch.zeros([3])
print(torch.neg(i, out=o))
---
raises: Found dtype Float but expected Long
