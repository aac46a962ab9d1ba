x = torch.tensor([[-0.5, 0.25, 0.75], [0., 0.5, -0.75]])
i = torch.tensor([0, 1, 0])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.atanh(x))
print(torch.atanh(torch.to(x, 7)))
print(torch.atanh(i), torch.atanh(torch.to(i, 3)), torch.atanh(torch.to(i, 1)))
print(torch.atanh(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.atanh(b), 99.))
print(torch.nan_to_num(torch.atanh(special), 99., 1000., -1000.))
print(torch.atanh(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.atanh(c), 9)))
print(torch.view_as_real(torch.to(torch.atanh(torch.to(c, 10)), 10)))
print(torch.atanh(torch.tensor(0.5)), torch.atanh(torch.zeros([2, 0])))
y = torch.atanh(torch.t(x))
print(y, torch.stride(y))
print(torch.atanh(torch.select(x, 1, 2)), torch.stride(torch.atanh(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.atanh_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.atanh_(y)))
o = torch.zeros([0])
print(torch.atanh(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.atanh(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.atanh(i, out=o))
print(torch.arctanh(x))
y = torch.clone(x)
print(torch.arctanh_(y))
o = torch.zeros([0])
print(torch.arctanh(x, out=o))
---
-0.5493  0.2554  0.9730
 0.0000  0.5493 -0.9730
[ CPUFloatType{2,3} ]
-0.5493  0.2554  0.9730
 0.0000  0.5493 -0.9730
[ CPUDoubleType{2,3} ]
 0
inf
 0
[ CPUFloatType{3} ]  0
inf
 0
[ CPUFloatType{3} ]  0
inf
 0
[ CPUFloatType{3} ]
 0
inf
 0
[ CPUFloatType{3} ]
 3.4028e+38
 0.0000e+00
[ CPUFloatType{2} ]
   99.0000
   99.0000
   99.0000
    0.0000
 1000.0000
-1000.0000
    0.5493
   99.0000
[ CPUFloatType{8} ]
-0.5508  0.2559  0.9727
 0.0000  0.5508 -0.9727
[ CPUBFloat16Type{2,3} ]
 0.7083  0.9079
-0.5359  1.4899
 0.1469 -1.0172
[ CPUFloatType{3,2} ]
 0.7083  0.9079
-0.5359  1.4899
 0.1469 -1.0172
[ CPUDoubleType{3,2} ]
0.549306
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.5493  0.0000
 0.2554  0.5493
 0.9730 -0.9730
[ CPUFloatType{3,2} ] [1, 3]
 0.9730
-0.9730
[ CPUFloatType{2} ] [3, 1]
-0.5493  0.2500  0.7500
 0.0000  0.5000 -0.7500
[ CPUFloatType{2,3} ] -0.5493
 0.0000
[ CPUFloatType{2} ]
 0.7083  0.9079
-0.5359  1.4899
 0.1469 -1.0172
[ CPUFloatType{3,2} ]
-0.5493  0.2554  0.9730
 0.0000  0.5493 -0.9730
[ CPUFloatType{2,3} ]
-0.5493  0.2554  0.9730
 0.0000  0.5493 -0.9730
[ CPUFloatType{2,3} ]
-0.5493  0.2554  0.9730
 0.0000  0.5493 -0.9730
[ CPUDoubleType{2,3} ]
-0.5493  0.0000
 0.2554  0.5493
 0.9730 -0.9730
[ CPUDoubleType{3,2} ]
 0
inf
 0
[ CPUFloatType{3} ]
-0.5493  0.2554  0.9730
 0.0000  0.5493 -0.9730
[ CPUFloatType{2,3} ]
-0.5493  0.2554  0.9730
 0.0000  0.5493 -0.9730
[ CPUFloatType{2,3} ]
-0.5493  0.2554  0.9730
 0.0000  0.5493 -0.9730
[ CPUFloatType{2,3} ]
===
i = torch.tensor([0, 1, 0])
y = torch.clone(i)
print(torch.atanh_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.atanh_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-0.5, 0.25, 0.75], [0., 0.5, -0.75]])
o = torch.zeros([2, 3], dtype=11)
print(torch.atanh(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
