x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.rad2deg(x))
print(torch.rad2deg(torch.to(x, 7)))
print(torch.rad2deg(i), torch.rad2deg(torch.to(i, 3)), torch.rad2deg(torch.to(i, 1)))
print(torch.rad2deg(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.rad2deg(b), 99.))
print(torch.nan_to_num(torch.rad2deg(special), 99., 1000., -1000.))
print(torch.rad2deg(torch.to(x, 5)))
print(torch.rad2deg(torch.to(x, 15)))
print(torch.rad2deg(torch.tensor(0.5)), torch.rad2deg(torch.zeros([2, 0])))
y = torch.rad2deg(torch.t(x))
print(y, torch.stride(y))
print(torch.rad2deg(torch.select(x, 1, 2)), torch.stride(torch.rad2deg(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.rad2deg_(torch.select(y, 1, 0))
print(y, z)
o = torch.zeros([0])
print(torch.rad2deg(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.rad2deg(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.rad2deg(i, out=o))
---
 -85.9437   14.3239   42.9718
   0.0000  143.2395  -28.6479
[ CPUFloatType{2,3} ]
 -85.9437   14.3239   42.9718
   0.0000  143.2394  -28.6479
[ CPUDoubleType{2,3} ]
-171.8873
   0.0000
 114.5916
[ CPUFloatType{3} ] -171.8873
   0.0000
 114.5916
[ CPUFloatType{3} ] -171.8873
   0.0000
 114.5916
[ CPUFloatType{3} ]
 171.8873
   0.0000
 114.5916
[ CPUFloatType{3} ]
 57.2958
  0.0000
[ CPUFloatType{2} ]
 1000.0000
-1000.0000
   99.0000
    0.0000
   57.2958
  -57.2958
   28.6479
  -85.9437
[ CPUFloatType{8} ]
 -85.9375   14.3203   42.9688
   0.0000  143.2500  -28.6406
[ CPUHalfType{2,3} ]
 -86.0000   14.3125   43.0000
   0.0000  143.0000  -28.6250
[ CPUBFloat16Type{2,3} ]
28.6479
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 -85.9437    0.0000
  14.3239  143.2395
  42.9718  -28.6479
[ CPUFloatType{3,2} ] [1, 3]
 42.9718
-28.6479
[ CPUFloatType{2} ] [3, 1]
-85.9437   0.2500   0.7500
  0.0000   2.5000  -0.5000
[ CPUFloatType{2,3} ] -85.9437
  0.0000
[ CPUFloatType{2} ]
 -85.9437   14.3239   42.9718
   0.0000  143.2395  -28.6479
[ CPUFloatType{2,3} ]
 -85.9437   14.3239   42.9718
   0.0000  143.2395  -28.6479
[ CPUFloatType{2,3} ]
 -85.9437   14.3239   42.9718
   0.0000  143.2395  -28.6479
[ CPUDoubleType{2,3} ]
 -85.9437    0.0000
  14.3239  143.2395
  42.9718  -28.6479
[ CPUDoubleType{3,2} ]
-171.8873
   0.0000
 114.5916
[ CPUFloatType{3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.rad2deg(c), 9)))
---
raises: rad2deg is not supported for complex tensors.
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.rad2deg_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.rad2deg_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.rad2deg(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
