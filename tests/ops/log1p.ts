x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
i = torch.tensor([3, 1, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.log1p(x))
print(torch.log1p(torch.to(x, 7)))
print(torch.log1p(i), torch.log1p(torch.to(i, 3)), torch.log1p(torch.to(i, 1)))
print(torch.log1p(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.log1p(b), 99.))
print(torch.nan_to_num(torch.log1p(special), 99., 1000., -1000.))
print(torch.log1p(torch.to(x, 15)))
print(torch.log1p(torch.tensor(0.5)), torch.log1p(torch.zeros([2, 0])))
y = torch.log1p(torch.t(x))
print(y, torch.stride(y))
print(torch.log1p(torch.select(x, 1, 2)), torch.stride(torch.log1p(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.log1p_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.log1p(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.log1p(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.log1p(i, out=o))
print(torch.special_log1p(x))
o = torch.zeros([0])
print(torch.special_log1p(x, out=o))
---
 0.9163  0.2231  0.5596
 0.4055  1.2528  0.6931
[ CPUFloatType{2,3} ]
 0.9163  0.2231  0.5596
 0.4055  1.2528  0.6931
[ CPUDoubleType{2,3} ]
 1.3863
 0.6931
 1.0986
[ CPUFloatType{3} ]  1.3863
 0.6931
 1.0986
[ CPUFloatType{3} ]  1.3863
 0.6931
 1.0986
[ CPUFloatType{3} ]
 1.3863
 0.6931
 1.0986
[ CPUFloatType{3} ]
 0.6931
 0.0000
[ CPUFloatType{2} ]
 1000.0000
   99.0000
   99.0000
    0.0000
    0.6931
-1000.0000
    0.4055
   99.0000
[ CPUFloatType{8} ]
 0.9180  0.2227  0.5586
 0.4062  1.2500  0.6914
[ CPUBFloat16Type{2,3} ]
0.405465
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.9163  0.4055
 0.2231  1.2528
 0.5596  0.6931
[ CPUFloatType{3,2} ] [1, 3]
 0.5596
 0.6931
[ CPUFloatType{2} ] [3, 1]
 0.9163  0.2500  0.7500
 0.4055  2.5000  1.0000
[ CPUFloatType{2,3} ]  0.9163
 0.4055
[ CPUFloatType{2} ]
 0.9163  0.2231  0.5596
 0.4055  1.2528  0.6931
[ CPUFloatType{2,3} ]
 0.9163  0.2231  0.5596
 0.4055  1.2528  0.6931
[ CPUFloatType{2,3} ]
 0.9163  0.2231  0.5596
 0.4055  1.2528  0.6931
[ CPUDoubleType{2,3} ]
 0.9163  0.4055
 0.2231  1.2528
 0.5596  0.6931
[ CPUDoubleType{3,2} ]
 1.3863
 0.6931
 1.0986
[ CPUFloatType{3} ]
 0.9163  0.2231  0.5596
 0.4055  1.2528  0.6931
[ CPUFloatType{2,3} ]
 0.9163  0.2231  0.5596
 0.4055  1.2528  0.6931
[ CPUFloatType{2,3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.log1p(c), 9)))
---
raises: "log1p_vml_cpu" not implemented for 'ComplexFloat'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.log1p(torch.to(c, 10)), 10)))
---
raises: "log1p_vml_cpu" not implemented for 'ComplexDouble'
===
i = torch.tensor([3, 1, 2])
y = torch.clone(i)
print(torch.log1p_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.log1p_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
o = torch.zeros([2, 3], dtype=11)
print(torch.log1p(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
