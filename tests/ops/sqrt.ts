x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
i = torch.tensor([3, 1, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.sqrt(x))
print(torch.sqrt(torch.to(x, 7)))
print(torch.sqrt(i), torch.sqrt(torch.to(i, 3)), torch.sqrt(torch.to(i, 1)))
print(torch.sqrt(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.sqrt(b), 99.))
print(torch.nan_to_num(torch.sqrt(special), 99., 1000., -1000.))
print(torch.sqrt(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.sqrt(c), 9)))
print(torch.view_as_real(torch.to(torch.sqrt(torch.to(c, 10)), 10)))
print(torch.sqrt(torch.tensor(0.5)), torch.sqrt(torch.zeros([2, 0])))
y = torch.sqrt(torch.t(x))
print(y, torch.stride(y))
print(torch.sqrt(torch.select(x, 1, 2)), torch.stride(torch.sqrt(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.sqrt_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.sqrt_(y)))
o = torch.zeros([0])
print(torch.sqrt(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.sqrt(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.sqrt(i, out=o))
---
 1.2247  0.5000  0.8660
 0.7071  1.5811  1.0000
[ CPUFloatType{2,3} ]
 1.2247  0.5000  0.8660
 0.7071  1.5811  1.0000
[ CPUDoubleType{2,3} ]
 1.7321
 1.0000
 1.4142
[ CPUFloatType{3} ]  1.7321
 1.0000
 1.4142
[ CPUFloatType{3} ]  1.7321
 1.0000
 1.4142
[ CPUFloatType{3} ]
 1.7321
 1.0000
 1.4142
[ CPUFloatType{3} ]
 1
 0
[ CPUFloatType{2} ]
 1000.0000
   99.0000
   99.0000
    0.0000
    1.0000
   99.0000
    0.7071
   99.0000
[ CPUFloatType{8} ]
 1.2266  0.5000  0.8672
 0.7070  1.5781  1.0000
[ CPUBFloat16Type{2,3} ]
 1.0291  0.2429
 0.0882  1.4170
 1.0201 -0.7352
[ CPUFloatType{3,2} ]
 1.0291  0.2429
 0.0882  1.4170
 1.0201 -0.7352
[ CPUDoubleType{3,2} ]
0.707107
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 1.2247  0.7071
 0.5000  1.5811
 0.8660  1.0000
[ CPUFloatType{3,2} ] [1, 3]
 0.8660
 1.0000
[ CPUFloatType{2} ] [3, 1]
 1.2247  0.2500  0.7500
 0.7071  2.5000  1.0000
[ CPUFloatType{2,3} ]  1.2247
 0.7071
[ CPUFloatType{2} ]
 1.0291  0.2429
 0.0882  1.4170
 1.0201 -0.7352
[ CPUFloatType{3,2} ]
 1.2247  0.5000  0.8660
 0.7071  1.5811  1.0000
[ CPUFloatType{2,3} ]
 1.2247  0.5000  0.8660
 0.7071  1.5811  1.0000
[ CPUFloatType{2,3} ]
 1.2247  0.5000  0.8660
 0.7071  1.5811  1.0000
[ CPUDoubleType{2,3} ]
 1.2247  0.7071
 0.5000  1.5811
 0.8660  1.0000
[ CPUDoubleType{3,2} ]
 1.7321
 1.0000
 1.4142
[ CPUFloatType{3} ]
===
i = torch.tensor([3, 1, 2])
y = torch.clone(i)
print(torch.sqrt_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.sqrt_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[1.5, 0.25, 0.75], [0.5, 2.5, 1.]])
o = torch.zeros([2, 3], dtype=11)
print(torch.sqrt(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
