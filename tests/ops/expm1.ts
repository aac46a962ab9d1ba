x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.expm1(x))
print(torch.expm1(torch.to(x, 7)))
print(torch.expm1(i), torch.expm1(torch.to(i, 3)), torch.expm1(torch.to(i, 1)))
print(torch.expm1(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.expm1(b), 99.))
print(torch.nan_to_num(torch.expm1(special), 99., 1000., -1000.))
print(torch.expm1(torch.to(x, 15)))
print(torch.expm1(torch.tensor(0.5)), torch.expm1(torch.zeros([2, 0])))
y = torch.expm1(torch.t(x))
print(y, torch.stride(y))
print(torch.expm1(torch.select(x, 1, 2)), torch.stride(torch.expm1(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.expm1_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.expm1(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.expm1(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.expm1(i, out=o))
print(torch.special_expm1(x))
o = torch.zeros([0])
print(torch.special_expm1(x, out=o))
---
 -0.7769   0.2840   1.1170
  0.0000  11.1825  -0.3935
[ CPUFloatType{2,3} ]
 -0.7769   0.2840   1.1170
  0.0000  11.1825  -0.3935
[ CPUDoubleType{2,3} ]
-0.9502
 0.0000
 6.3891
[ CPUFloatType{3} ] -0.9502
 0.0000
 6.3891
[ CPUFloatType{3} ] -0.9502
 0.0000
 6.3891
[ CPUFloatType{3} ]
 19.0855
  0.0000
  6.3891
[ CPUFloatType{3} ]
 1.7183
 0.0000
[ CPUFloatType{2} ]
 1000.0000
   -1.0000
   99.0000
    0.0000
    1.7183
   -0.6321
    0.6487
   -0.7769
[ CPUFloatType{8} ]
 -0.7773   0.2832   1.1172
  0.0000  11.1875  -0.3926
[ CPUBFloat16Type{2,3} ]
0.648721
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 -0.7769   0.0000
  0.2840  11.1825
  1.1170  -0.3935
[ CPUFloatType{3,2} ] [1, 3]
 1.1170
-0.3935
[ CPUFloatType{2} ] [3, 1]
-0.7769  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.7769
 0.0000
[ CPUFloatType{2} ]
 -0.7769   0.2840   1.1170
  0.0000  11.1825  -0.3935
[ CPUFloatType{2,3} ]
 -0.7769   0.2840   1.1170
  0.0000  11.1825  -0.3935
[ CPUFloatType{2,3} ]
 -0.7769   0.2840   1.1170
  0.0000  11.1825  -0.3935
[ CPUDoubleType{2,3} ]
 -0.7769   0.0000
  0.2840  11.1825
  1.1170  -0.3935
[ CPUDoubleType{3,2} ]
-0.9502
 0.0000
 6.3891
[ CPUFloatType{3} ]
 -0.7769   0.2840   1.1170
  0.0000  11.1825  -0.3935
[ CPUFloatType{2,3} ]
 -0.7769   0.2840   1.1170
  0.0000  11.1825  -0.3935
[ CPUFloatType{2,3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.expm1(c), 9)))
---
raises: "expm1_vml_cpu" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.expm1(torch.to(c, 10)), 10)))
---
raises: "expm1_vml_cpu" not implemented for 'ComplexDouble'
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.expm1_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.expm1_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.expm1(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
