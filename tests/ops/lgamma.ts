x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
i = torch.tensor([3, 1, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.lgamma(x))
print(torch.lgamma(torch.to(x, 7)))
print(torch.lgamma(i), torch.lgamma(torch.to(i, 3)), torch.lgamma(torch.to(i, 1)))
print(torch.lgamma(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.lgamma(b), 99.))
print(torch.nan_to_num(torch.lgamma(special), 99., 1000., -1000.))
print(torch.lgamma(torch.to(x, 15)))
print(torch.lgamma(torch.tensor(0.5)), torch.lgamma(torch.zeros([2, 0])))
y = torch.lgamma(torch.t(x))
print(y, torch.stride(y))
print(torch.lgamma(torch.select(x, 1, 2)), torch.stride(torch.lgamma(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.lgamma_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.lgamma(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.lgamma(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.lgamma(i, out=o))
print(torch.special_gammaln(x))
o = torch.zeros([0])
print(torch.special_gammaln(x, out=o))
---
-0.1208  1.2880  0.2033
 0.5724  0.2847  0.0000
[ CPUFloatType{2,3} ]
-0.1208  1.2880  0.2033
 0.5724  0.2847  0.0000
[ CPUDoubleType{2,3} ]
 0.6931
 0.0000
 0.0000
[ CPUFloatType{3} ]  0.6931
 0.0000
 0.0000
[ CPUFloatType{3} ]  0.6931
 0.0000
 0.0000
[ CPUFloatType{3} ]
 0.6931
 0.0000
 0.0000
[ CPUFloatType{3} ]
 0.0000e+00
 3.4028e+38
[ CPUFloatType{2} ]
 1000.0000
 1000.0000
   99.0000
 1000.0000
    0.0000
 1000.0000
    0.5724
    0.8600
[ CPUFloatType{8} ]
-0.1206  1.2891  0.2031
 0.5742  0.2852  0.0000
[ CPUBFloat16Type{2,3} ]
0.572365
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.1208  0.5724
 1.2880  0.2847
 0.2033  0.0000
[ CPUFloatType{3,2} ] [1, 3]
 0.2033
 0.0000
[ CPUFloatType{2} ] [3, 1]
-0.1208  0.2500  0.7500
 0.5724  2.5000  1.0000
[ CPUFloatType{2,3} ] -0.1208
 0.5724
[ CPUFloatType{2} ]
-0.1208  1.2880  0.2033
 0.5724  0.2847  0.0000
[ CPUFloatType{2,3} ]
-0.1208  1.2880  0.2033
 0.5724  0.2847  0.0000
[ CPUFloatType{2,3} ]
-0.1208  1.2880  0.2033
 0.5724  0.2847  0.0000
[ CPUDoubleType{2,3} ]
-0.1208  0.5724
 1.2880  0.2847
 0.2033  0.0000
[ CPUDoubleType{3,2} ]
 0.6931
 0.0000
 0.0000
[ CPUFloatType{3} ]
-0.1208  1.2880  0.2033
 0.5724  0.2847  0.0000
[ CPUFloatType{2,3} ]
-0.1208  1.2880  0.2033
 0.5724  0.2847  0.0000
[ CPUFloatType{2,3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.lgamma(c), 9)))
---
raises: "lgamma_vml_cpu" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.lgamma(torch.to(c, 10)), 10)))
---
raises: "lgamma_vml_cpu" not implemented for 'ComplexDouble'
===
i = torch.tensor([3, 1, 2])
y = torch.clone(i)
print(torch.lgamma_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.lgamma_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
o = torch.zeros([2, 3], dtype=11)
print(torch.lgamma(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
