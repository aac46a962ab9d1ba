x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.erfc(x))
print(torch.erfc(torch.to(x, 7)))
print(torch.erfc(i), torch.erfc(torch.to(i, 3)), torch.erfc(torch.to(i, 1)))
print(torch.erfc(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.erfc(b), 99.))
print(torch.nan_to_num(torch.erfc(special), 99., 1000., -1000.))
print(torch.erfc(torch.to(x, 15)))
print(torch.erfc(torch.tensor(0.5)), torch.erfc(torch.zeros([2, 0])))
y = torch.erfc(torch.t(x))
print(y, torch.stride(y))
print(torch.erfc(torch.select(x, 1, 2)), torch.stride(torch.erfc(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.erfc_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.erfc(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.erfc(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.erfc(i, out=o))
print(torch.special_erfc(x))
o = torch.zeros([0])
print(torch.special_erfc(x, out=o))
---
 1.9661  0.7237  0.2888
 1.0000  0.0004  1.5205
[ CPUFloatType{2,3} ]
 1.9661  0.7237  0.2888
 1.0000  0.0004  1.5205
[ CPUDoubleType{2,3} ]
 2.0000
 1.0000
 0.0047
[ CPUFloatType{3} ]  2.0000
 1.0000
 0.0047
[ CPUFloatType{3} ]  2.0000
 1.0000
 0.0047
[ CPUFloatType{3} ]
 2.2090e-05
 1.0000e+00
 4.6777e-03
[ CPUFloatType{3} ]
 0.1573
 1.0000
[ CPUFloatType{2} ]
  0.0000
  2.0000
 99.0000
  1.0000
  0.1573
  1.8427
  0.4795
  1.9661
[ CPUFloatType{8} ]
 1.9688  0.7227  0.2891
 1.0000  0.0004  1.5234
[ CPUBFloat16Type{2,3} ]
0.4795
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 1.9661  1.0000
 0.7237  0.0004
 0.2888  1.5205
[ CPUFloatType{3,2} ] [1, 3]
 0.2888
 1.5205
[ CPUFloatType{2} ] [3, 1]
 1.9661  0.2500  0.7500
 1.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  1.9661
 1.0000
[ CPUFloatType{2} ]
 1.9661  0.7237  0.2888
 1.0000  0.0004  1.5205
[ CPUFloatType{2,3} ]
 1.9661  0.7237  0.2888
 1.0000  0.0004  1.5205
[ CPUFloatType{2,3} ]
 1.9661  0.7237  0.2888
 1.0000  0.0004  1.5205
[ CPUDoubleType{2,3} ]
 1.9661  1.0000
 0.7237  0.0004
 0.2888  1.5205
[ CPUDoubleType{3,2} ]
 2.0000
 1.0000
 0.0047
[ CPUFloatType{3} ]
 1.9661  0.7237  0.2888
 1.0000  0.0004  1.5205
[ CPUFloatType{2,3} ]
 1.9661  0.7237  0.2888
 1.0000  0.0004  1.5205
[ CPUFloatType{2,3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.erfc(c), 9)))
---
raises: "erfc_vml_cpu" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.erfc(torch.to(c, 10)), 10)))
---
raises: "erfc_vml_cpu" not implemented for 'ComplexDouble'
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.erfc_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.erfc_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.erfc(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
