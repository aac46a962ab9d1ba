x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.trunc(x))
print(torch.trunc(torch.to(x, 7)))
print(torch.trunc(i), torch.trunc(torch.to(i, 3)), torch.trunc(torch.to(i, 1)))
print(torch.trunc(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.trunc(special), 99., 1000., -1000.))
print(torch.trunc(torch.to(x, 15)))
print(torch.trunc(torch.tensor(0.5)), torch.trunc(torch.zeros([2, 0])))
y = torch.trunc(torch.t(x))
print(y, torch.stride(y))
print(torch.trunc(torch.select(x, 1, 2)), torch.stride(torch.trunc(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.trunc_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(i)
print(torch.trunc_(y))
o = torch.zeros([0])
print(torch.trunc(x, out=o))
print(o)
print(torch.fix(x))
y = torch.clone(x)
print(torch.fix_(y))
o = torch.zeros([0])
print(torch.fix(x, out=o))
---
-1  0  0
 0  2 -0
[ CPUFloatType{2,3} ]
-1  0  0
 0  2 -0
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
 1000
-1000
   99
    0
    1
   -1
    0
   -1
[ CPUFloatType{8} ]
-1  0  0
 0  2 -0
[ CPUBFloat16Type{2,3} ]
0
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1  0
 0  2
 0 -0
[ CPUFloatType{3,2} ] [1, 3]
 0
-0
[ CPUFloatType{2} ] [3, 1]
-1.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -1
 0
[ CPUFloatType{2} ]
-3
 0
 2
[ CPULongType{3} ]
-1  0  0
 0  2 -0
[ CPUFloatType{2,3} ]
-1  0  0
 0  2 -0
[ CPUFloatType{2,3} ]
-1  0  0
 0  2 -0
[ CPUFloatType{2,3} ]
-1  0  0
 0  2 -0
[ CPUFloatType{2,3} ]
-1  0  0
 0  2 -0
[ CPUFloatType{2,3} ]
===
b = torch.tensor([True, False])
print(torch.nan_to_num(torch.trunc(b), 99.))
---
raises: "trunc_vml_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.trunc(c), 9)))
---
raises: trunc is not supported for complex inputs
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.trunc_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([3, 2], dtype=7)
print(torch.trunc(x, out=torch.t(o)))
print(o)
---
raises: Found dtype Double but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=4)
print(torch.trunc(x, out=o))
---
raises: Found dtype Long but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.trunc(x, out=o))
---
raises: Found dtype Bool but expected Float
