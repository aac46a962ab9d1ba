x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
i = torch.tensor([3, 1, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.log(x))
print(torch.log(torch.to(x, 7)))
print(torch.log(i), torch.log(torch.to(i, 3)), torch.log(torch.to(i, 1)))
print(torch.log(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.log(b), 99.))
print(torch.nan_to_num(torch.log(special), 99., 1000., -1000.))
print(torch.log(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.log(c), 9)))
print(torch.view_as_real(torch.to(torch.log(torch.to(c, 10)), 10)))
print(torch.log(torch.tensor(0.5)), torch.log(torch.zeros([2, 0])))
y = torch.log(torch.t(x))
print(y, torch.stride(y))
print(torch.log(torch.select(x, 1, 2)), torch.stride(torch.log(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.log_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.log_(y)))
o = torch.zeros([0])
print(torch.log(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.log(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.log(i, out=o))
---
 0.4055 -1.3863 -0.2877
-0.6931  0.9163  0.0000
[ CPUFloatType{2,3} ]
 0.4055 -1.3863 -0.2877
-0.6931  0.9163  0.0000
[ CPUDoubleType{2,3} ]
 1.0986
 0.0000
 0.6931
[ CPUFloatType{3} ]  1.0986
 0.0000
 0.6931
[ CPUFloatType{3} ]  1.0986
 0.0000
 0.6931
[ CPUFloatType{3} ]
 1.0986
 0.0000
 0.6931
[ CPUFloatType{3} ]
 0
-3.40282e+38
[ CPUFloatType{2} ]
 1000.0000
   99.0000
   99.0000
-1000.0000
    0.0000
   99.0000
   -0.6931
   99.0000
[ CPUFloatType{8} ]
 0.4062 -1.3828 -0.2871
-0.6914  0.9180  0.0000
[ CPUBFloat16Type{2,3} ]
 0.1116  0.4636
 0.7009  3.0172
 0.4581 -1.2490
[ CPUFloatType{3,2} ]
 0.1116  0.4636
 0.7009  3.0172
 0.4581 -1.2490
[ CPUDoubleType{3,2} ]
-0.693147
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.4055 -0.6931
-1.3863  0.9163
-0.2877  0.0000
[ CPUFloatType{3,2} ] [1, 3]
-0.2877
 0.0000
[ CPUFloatType{2} ] [3, 1]
 0.4055  0.2500  0.7500
-0.6931  2.5000  1.0000
[ CPUFloatType{2,3} ]  0.4055
-0.6931
[ CPUFloatType{2} ]
 0.1116  0.4636
 0.7009  3.0172
 0.4581 -1.2490
[ CPUFloatType{3,2} ]
 0.4055 -1.3863 -0.2877
-0.6931  0.9163  0.0000
[ CPUFloatType{2,3} ]
 0.4055 -1.3863 -0.2877
-0.6931  0.9163  0.0000
[ CPUFloatType{2,3} ]
 0.4055 -1.3863 -0.2877
-0.6931  0.9163  0.0000
[ CPUDoubleType{2,3} ]
 0.4055 -0.6931
-1.3863  0.9163
-0.2877  0.0000
[ CPUDoubleType{3,2} ]
 1.0986
 0.0000
 0.6931
[ CPUFloatType{3} ]
===
i = torch.tensor([3, 1, 2])
y = torch.clone(i)
print(torch.log_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.log_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
o = torch.zeros([2, 3], dtype=11)
print(torch.log(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
