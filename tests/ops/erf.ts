x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.erf(x))
print(torch.erf(torch.to(x, 7)))
print(torch.erf(i), torch.erf(torch.to(i, 3)), torch.erf(torch.to(i, 1)))
print(torch.erf(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.erf(b), 99.))
print(torch.nan_to_num(torch.erf(special), 99., 1000., -1000.))
print(torch.erf(torch.to(x, 15)))
print(torch.erf(torch.tensor(0.5)), torch.erf(torch.zeros([2, 0])))
y = torch.erf(torch.t(x))
print(y, torch.stride(y))
print(torch.erf(torch.select(x, 1, 2)), torch.stride(torch.erf(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.erf_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.erf(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.erf(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.erf(i, out=o))
print(torch.special_erf(x))
o = torch.zeros([0])
print(torch.special_erf(x, out=o))
---
-0.9661  0.2763  0.7112
 0.0000  0.9996 -0.5205
[ CPUFloatType{2,3} ]
-0.9661  0.2763  0.7112
 0.0000  0.9996 -0.5205
[ CPUDoubleType{2,3} ]
-1.0000
 0.0000
 0.9953
[ CPUFloatType{3} ] -1.0000
 0.0000
 0.9953
[ CPUFloatType{3} ] -1.0000
 0.0000
 0.9953
[ CPUFloatType{3} ]
 1.0000
 0.0000
 0.9953
[ CPUFloatType{3} ]
 0.8427
 0.0000
[ CPUFloatType{2} ]
  1.0000
 -1.0000
 99.0000
  0.0000
  0.8427
 -0.8427
  0.5205
 -0.9661
[ CPUFloatType{8} ]
-0.9648  0.2754  0.7109
 0.0000  1.0000 -0.5195
[ CPUBFloat16Type{2,3} ]
0.5205
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.9661  0.0000
 0.2763  0.9996
 0.7112 -0.5205
[ CPUFloatType{3,2} ] [1, 3]
 0.7112
-0.5205
[ CPUFloatType{2} ] [3, 1]
-0.9661  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.9661
 0.0000
[ CPUFloatType{2} ]
-0.9661  0.2763  0.7112
 0.0000  0.9996 -0.5205
[ CPUFloatType{2,3} ]
-0.9661  0.2763  0.7112
 0.0000  0.9996 -0.5205
[ CPUFloatType{2,3} ]
-0.9661  0.2763  0.7112
 0.0000  0.9996 -0.5205
[ CPUDoubleType{2,3} ]
-0.9661  0.0000
 0.2763  0.9996
 0.7112 -0.5205
[ CPUDoubleType{3,2} ]
-1.0000
 0.0000
 0.9953
[ CPUFloatType{3} ]
-0.9661  0.2763  0.7112
 0.0000  0.9996 -0.5205
[ CPUFloatType{2,3} ]
-0.9661  0.2763  0.7112
 0.0000  0.9996 -0.5205
[ CPUFloatType{2,3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.erf(c), 9)))
---
raises: "erf_vml_cpu" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.erf(torch.to(c, 10)), 10)))
---
raises: "erf_vml_cpu" not implemented for 'ComplexDouble'
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.erf_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.erf_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.erf(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
