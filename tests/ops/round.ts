x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.round(x))
print(torch.round(torch.to(x, 7)))
print(torch.round(i), torch.round(torch.to(i, 3)), torch.round(torch.to(i, 1)))
print(torch.round(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.round(special), 99., 1000., -1000.))
print(torch.round(torch.to(x, 15)))
print(torch.round(torch.tensor(0.5)), torch.round(torch.zeros([2, 0])))
y = torch.round(torch.t(x))
print(y, torch.stride(y))
print(torch.round(torch.select(x, 1, 2)), torch.stride(torch.round(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.round_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(i)
print(torch.round_(y))
o = torch.zeros([0])
print(torch.round(x, out=o))
print(o)
v = torch.tensor([0.5, 1.5, 2.5, -0.5, 12.345, -1234.567])
print(torch.round(v), torch.round(v, decimals=2), torch.round(v, decimals=-2), torch.round(torch.to(v, 7), decimals=1))
print(torch.special_round(x), torch.special_round(x, decimals=1))
o = torch.zeros([0])
print(torch.special_round(x, decimals=1, out=o))
o = torch.zeros([0])
print(torch.round(x, decimals=1, out=o))
y = torch.clone(x)
print(torch.round_(y, decimals=1))
---
-2  0  1
 0  2 -0
[ CPUFloatType{2,3} ]
-2  0  1
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
   -2
[ CPUFloatType{8} ]
-2  0  1
 0  2 -0
[ CPUBFloat16Type{2,3} ]
0
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-2  0
 0  2
 1 -0
[ CPUFloatType{3,2} ] [1, 3]
 1
-0
[ CPUFloatType{2} ] [3, 1]
-2.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -2
 0
[ CPUFloatType{2} ]
-3
 0
 2
[ CPULongType{3} ]
-2  0  1
 0  2 -0
[ CPUFloatType{2,3} ]
-2  0  1
 0  2 -0
[ CPUFloatType{2,3} ]
  0
  2
  2
 -0
 12
-1235
[ CPUFloatType{6} ]   0.5000
  1.5000
  2.5000
 -0.5000
 12.3400
-1234.5699
[ CPUFloatType{6} ]  0
 0
 0
-0
 0
-1200
[ CPUFloatType{6} ]   0.5000
  1.5000
  2.5000
 -0.5000
 12.3000
-1234.6000
[ CPUDoubleType{6} ]
-2  0  1
 0  2 -0
[ CPUFloatType{2,3} ] -1.5000  0.2000  0.8000
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2000  0.8000
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2000  0.8000
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2000  0.8000
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
===
b = torch.tensor([True, False])
print(torch.nan_to_num(torch.round(b), 99.))
---
raises: "round_vml_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.round(c), 9)))
---
raises: "round_vml_cpu" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.round(torch.to(c, 10)), 10)))
---
raises: "round_vml_cpu" not implemented for 'ComplexDouble'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.round_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([3, 2], dtype=7)
print(torch.round(x, out=torch.t(o)))
print(o)
---
raises: Found dtype Double but expected Float
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=4)
print(torch.round(x, out=o))
---
raises: Found dtype Long but expected Float
