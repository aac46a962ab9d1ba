x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.sigmoid(x))
print(torch.sigmoid(torch.to(x, 7)))
print(torch.sigmoid(i), torch.sigmoid(torch.to(i, 3)), torch.sigmoid(torch.to(i, 1)))
print(torch.sigmoid(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.sigmoid(b), 99.))
print(torch.nan_to_num(torch.sigmoid(special), 99., 1000., -1000.))
print(torch.sigmoid(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.sigmoid(c), 9)))
print(torch.view_as_real(torch.to(torch.sigmoid(torch.to(c, 10)), 10)))
print(torch.sigmoid(torch.tensor(0.5)), torch.sigmoid(torch.zeros([2, 0])))
y = torch.sigmoid(torch.t(x))
print(y, torch.stride(y))
print(torch.sigmoid(torch.select(x, 1, 2)), torch.stride(torch.sigmoid(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.sigmoid_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.sigmoid_(y)))
o = torch.zeros([0])
print(torch.sigmoid(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.sigmoid(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.sigmoid(i, out=o))
print(torch.special_expit(x))
o = torch.zeros([0])
print(torch.special_expit(x, out=o))
---
 0.1824  0.5622  0.6792
 0.5000  0.9241  0.3775
[ CPUFloatType{2,3} ]
 0.1824  0.5622  0.6792
 0.5000  0.9241  0.3775
[ CPUDoubleType{2,3} ]
 0.0474
 0.5000
 0.8808
[ CPUFloatType{3} ]  0.0474
 0.5000
 0.8808
[ CPUFloatType{3} ]  0.0474
 0.5000
 0.8808
[ CPUFloatType{3} ]
 0.9526
 0.5000
 0.8808
[ CPUFloatType{3} ]
 0.7311
 0.5000
[ CPUFloatType{2} ]
  1.0000
  0.0000
 99.0000
  0.5000
  0.7311
  0.2689
  0.6225
  0.1824
[ CPUFloatType{8} ]
 0.1826  0.5625  0.6797
 0.5000  0.9258  0.3770
[ CPUBFloat16Type{2,3} ]
 0.7427  0.0990
 0.1167  0.0261
 0.7174 -0.4162
[ CPUFloatType{3,2} ]
 0.7427  0.0990
 0.1167  0.0261
 0.7174 -0.4162
[ CPUDoubleType{3,2} ]
0.622459
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.1824  0.5000
 0.5622  0.9241
 0.6792  0.3775
[ CPUFloatType{3,2} ] [1, 3]
 0.6792
 0.3775
[ CPUFloatType{2} ] [3, 1]
 0.1824  0.2500  0.7500
 0.5000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  0.1824
 0.5000
[ CPUFloatType{2} ]
 0.7427  0.0990
 0.1167  0.0261
 0.7174 -0.4162
[ CPUFloatType{3,2} ]
 0.1824  0.5622  0.6792
 0.5000  0.9241  0.3775
[ CPUFloatType{2,3} ]
 0.1824  0.5622  0.6792
 0.5000  0.9241  0.3775
[ CPUFloatType{2,3} ]
 0.1824  0.5622  0.6792
 0.5000  0.9241  0.3775
[ CPUDoubleType{2,3} ]
 0.1824  0.5000
 0.5622  0.9241
 0.6792  0.3775
[ CPUDoubleType{3,2} ]
 0.0474
 0.5000
 0.8808
[ CPUFloatType{3} ]
 0.1824  0.5622  0.6792
 0.5000  0.9241  0.3775
[ CPUFloatType{2,3} ]
 0.1824  0.5622  0.6792
 0.5000  0.9241  0.3775
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.sigmoid_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.sigmoid_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.sigmoid(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
