x = torch.tensor([[-0.5, 0.25, 0.75], [0., 0.5, -0.75]])
i = torch.tensor([0, 1, 0])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.acos(x))
print(torch.acos(torch.to(x, 7)))
print(torch.acos(i), torch.acos(torch.to(i, 3)), torch.acos(torch.to(i, 1)))
print(torch.acos(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.acos(b), 99.))
print(torch.nan_to_num(torch.acos(special), 99., 1000., -1000.))
print(torch.acos(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.acos(c), 9)))
print(torch.view_as_real(torch.to(torch.acos(torch.to(c, 10)), 10)))
print(torch.acos(torch.tensor(0.5)), torch.acos(torch.zeros([2, 0])))
y = torch.acos(torch.t(x))
print(y, torch.stride(y))
print(torch.acos(torch.select(x, 1, 2)), torch.stride(torch.acos(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.acos_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.acos_(y)))
o = torch.zeros([0])
print(torch.acos(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.acos(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.acos(i, out=o))
print(torch.arccos(x))
y = torch.clone(x)
print(torch.arccos_(y))
o = torch.zeros([0])
print(torch.arccos(x, out=o))
---
 2.0944  1.3181  0.7227
 1.5708  1.0472  2.4189
[ CPUFloatType{2,3} ]
 2.0944  1.3181  0.7227
 1.5708  1.0472  2.4189
[ CPUDoubleType{2,3} ]
 1.5708
 0.0000
 1.5708
[ CPUFloatType{3} ]  1.5708
 0.0000
 1.5708
[ CPUFloatType{3} ]  1.5708
 0.0000
 1.5708
[ CPUFloatType{3} ]
 1.5708
 0.0000
 1.5708
[ CPUFloatType{3} ]
 0.0000
 1.5708
[ CPUFloatType{2} ]
 99.0000
 99.0000
 99.0000
  1.5708
  0.0000
  3.1416
  1.0472
 99.0000
[ CPUFloatType{8} ]
 2.0938  1.3203  0.7227
 1.5703  1.0469  2.4219
[ CPUBFloat16Type{2,3} ]
 0.6749 -0.7329
 2.9987 -1.3288
 1.2973  1.2265
[ CPUFloatType{3,2} ]
 0.6749 -0.7329
 2.9987 -1.3288
 1.2973  1.2265
[ CPUDoubleType{3,2} ]
1.0472
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 2.0944  1.5708
 1.3181  1.0472
 0.7227  2.4189
[ CPUFloatType{3,2} ] [1, 3]
 0.7227
 2.4189
[ CPUFloatType{2} ] [3, 1]
 2.0944  0.2500  0.7500
 1.5708  0.5000 -0.7500
[ CPUFloatType{2,3} ]  2.0944
 1.5708
[ CPUFloatType{2} ]
 0.6749 -0.7329
 2.9987 -1.3288
 1.2973  1.2265
[ CPUFloatType{3,2} ]
 2.0944  1.3181  0.7227
 1.5708  1.0472  2.4189
[ CPUFloatType{2,3} ]
 2.0944  1.3181  0.7227
 1.5708  1.0472  2.4189
[ CPUFloatType{2,3} ]
 2.0944  1.3181  0.7227
 1.5708  1.0472  2.4189
[ CPUDoubleType{2,3} ]
 2.0944  1.5708
 1.3181  1.0472
 0.7227  2.4189
[ CPUDoubleType{3,2} ]
 1.5708
 0.0000
 1.5708
[ CPUFloatType{3} ]
 2.0944  1.3181  0.7227
 1.5708  1.0472  2.4189
[ CPUFloatType{2,3} ]
 2.0944  1.3181  0.7227
 1.5708  1.0472  2.4189
[ CPUFloatType{2,3} ]
 2.0944  1.3181  0.7227
 1.5708  1.0472  2.4189
[ CPUFloatType{2,3} ]
===
i = torch.tensor([0, 1, 0])
y = torch.clone(i)
print(torch.acos_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.acos_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-0.5, 0.25, 0.75], [0., 0.5, -0.75]])
o = torch.zeros([2, 3], dtype=11)
print(torch.acos(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
