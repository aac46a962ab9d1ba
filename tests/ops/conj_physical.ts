x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.conj_physical(x))
print(torch.conj_physical(torch.to(x, 7)))
print(torch.conj_physical(i), torch.conj_physical(torch.to(i, 3)), torch.conj_physical(torch.to(i, 1)))
print(torch.conj_physical(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.conj_physical(b), 99.))
print(torch.nan_to_num(torch.conj_physical(special), 99., 1000., -1000.))
print(torch.conj_physical(torch.to(x, 5)))
print(torch.conj_physical(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.conj_physical(c), 9)))
print(torch.view_as_real(torch.to(torch.conj_physical(torch.to(c, 10)), 10)))
print(torch.conj_physical(torch.tensor(0.5)), torch.conj_physical(torch.zeros([2, 0])))
y = torch.conj_physical(torch.t(x))
print(y, torch.stride(y))
print(torch.conj_physical(torch.select(x, 1, 2)), torch.stride(torch.conj_physical(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.conj_physical_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(i)
print(torch.conj_physical_(y))
y = torch.clone(c)
print(torch.view_as_real(torch.conj_physical_(y)))
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.conj_physical_(y))
o = torch.zeros([0])
print(torch.conj_physical(x, out=o))
print(o)
print(torch.conj(c), torch.conj(x))
print(torch.is_conj(torch.conj(x)))
print(torch._conj(c), torch._conj_physical(c), torch._conj_physical(x))
o = torch.zeros([0], dtype=9)
print(torch._conj_physical(c, out=o))
print(torch.resolve_conj(torch.conj(c)), torch.resolve_neg(x))
print(torch.add(torch.conj(c), c), torch.mul(torch.conj(c), c))
y = torch.clone(torch.conj(torch.unsqueeze(c, 0)))
print(y, torch.stride(y))
print(torch.adjoint(torch.reshape(c, [3, 1])), torch.mH(torch.reshape(c, [1, 3])))
---
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUDoubleType{2,3} ]
-3
 0
 2
[ CPULongType{3} ] -3
 0
 2
[ CPUIntType{3} ] -3
 0
 2
[ CPUCharType{3} ]
 3
 0
 2
[ CPUByteType{3} ]
 1
 0
[ CPUBoolType{2} ]
 1000.0000
-1000.0000
   99.0000
    0.0000
    1.0000
   -1.0000
    0.5000
   -1.5000
[ CPUFloatType{8} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUHalfType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUBFloat16Type{2,3} ]
 1.0000 -0.5000
-2.0000 -0.2500
 0.5000  1.5000
[ CPUFloatType{3,2} ]
 1.0000 -0.5000
-2.0000 -0.2500
 0.5000  1.5000
[ CPUDoubleType{3,2} ]
0.5
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1.5000  0.0000
 0.2500  2.5000
 0.7500 -0.5000
[ CPUFloatType{3,2} ] [1, 3]
 0.7500
-0.5000
[ CPUFloatType{2} ] [1, 0]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1.5000
 0.0000
[ CPUFloatType{2} ]
-3
 0
 2
[ CPULongType{3} ]
 1.0000 -0.5000
-2.0000 -0.2500
 0.5000  1.5000
[ CPUFloatType{3,2} ]
 0.5000
 0.5000
 0.5000
[ CPUFloatType{3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
 1.0000
-2.0000
 0.5000
[ CPUComplexFloatType{3} ] -1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
False
 1.0000
-2.0000
 0.5000
[ CPUComplexFloatType{3} ]  1.0000
-2.0000
 0.5000
[ CPUComplexFloatType{3} ] -1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
 1.0000
-2.0000
 0.5000
[ CPUComplexFloatType{3} ]
 1.0000
-2.0000
 0.5000
[ CPUComplexFloatType{3} ] -1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
 2
-4
 1
[ CPUComplexFloatType{3} ]  1.2500
 4.0625
 2.5000
[ CPUComplexFloatType{3} ]
 1.0000 -2.0000  0.5000
[ CPUComplexFloatType{1,3} ] [3, 1]
 1.0000 -2.0000  0.5000
[ CPUComplexFloatType{1,3} ]  1.0000
-2.0000
 0.5000
[ CPUComplexFloatType{3,1} ]
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([3, 2], dtype=7)
print(torch.conj_physical(x, out=torch.t(o)))
print(o)
---
raises: Found dtype Double but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=4)
print(torch.conj_physical(x, out=o))
---
raises: Found dtype Long but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.conj_physical(x, out=o))
---
raises: Found dtype Bool but expected Float
===
i = torch.tensor([-3, 0, 2])
o = torch.zeros([3])
print(torch.conj_physical(i, out=o))
---
raises: Found dtype Float but expected Long
