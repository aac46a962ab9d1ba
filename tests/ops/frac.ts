x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.frac(x))
print(torch.frac(torch.to(x, 7)))
print(torch.nan_to_num(torch.frac(special), 99., 1000., -1000.))
print(torch.frac(torch.to(x, 5)))
print(torch.frac(torch.to(x, 15)))
print(torch.frac(torch.tensor(0.5)), torch.frac(torch.zeros([2, 0])))
y = torch.frac(torch.t(x))
print(y, torch.stride(y))
print(torch.frac(torch.select(x, 1, 2)), torch.stride(torch.frac(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.frac_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.frac(x, out=o))
print(o)
---
-0.5000  0.2500  0.7500
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
-0.5000  0.2500  0.7500
 0.0000  0.5000 -0.5000
[ CPUDoubleType{2,3} ]
 99.0000
 99.0000
 99.0000
  0.0000
  0.0000
  0.0000
  0.5000
 -0.5000
[ CPUFloatType{8} ]
-0.5000  0.2500  0.7500
 0.0000  0.5000 -0.5000
[ CPUHalfType{2,3} ]
-0.5000  0.2500  0.7500
 0.0000  0.5000 -0.5000
[ CPUBFloat16Type{2,3} ]
0.5
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.5000  0.0000
 0.2500  0.5000
 0.7500 -0.5000
[ CPUFloatType{3,2} ] [1, 3]
 0.7500
-0.5000
[ CPUFloatType{2} ] [3, 1]
-0.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.5000
 0.0000
[ CPUFloatType{2} ]
-0.5000  0.2500  0.7500
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
-0.5000  0.2500  0.7500
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.frac(i), torch.frac(torch.to(i, 3)), torch.frac(torch.to(i, 1)))
---
raises: "frac_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.frac(torch.to(torch.abs(i), 0)))
---
raises: "frac_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.nan_to_num(torch.frac(b), 99.))
---
raises: "frac_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.frac(c), 9)))
---
raises: "frac_cpu" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.frac(torch.to(c, 10)), 10)))
---
raises: "frac_cpu" not implemented for 'ComplexDouble'
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.frac_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
