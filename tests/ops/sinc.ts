x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.sinc(x))
print(torch.sinc(torch.to(x, 7)))
print(torch.sinc(i), torch.sinc(torch.to(i, 3)), torch.sinc(torch.to(i, 1)))
print(torch.sinc(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.sinc(b), 99.))
print(torch.nan_to_num(torch.sinc(special), 99., 1000., -1000.))
print(torch.sinc(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.sinc(c), 9)))
print(torch.view_as_real(torch.to(torch.sinc(torch.to(c, 10)), 10)))
print(torch.sinc(torch.tensor(0.5)), torch.sinc(torch.zeros([2, 0])))
y = torch.sinc(torch.t(x))
print(y, torch.stride(y))
print(torch.sinc(torch.select(x, 1, 2)), torch.stride(torch.sinc(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
y = torch.clone(x)
z = torch.sinc_(torch.select(y, 1, 0))
print(y, z)
y = torch.clone(c)
print(torch.view_as_real(torch.sinc_(y)))
o = torch.zeros([0])
print(torch.sinc(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.sinc(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.sinc(i, out=o))
print(torch.special_sinc(x))
o = torch.zeros([0])
print(torch.special_sinc(x, out=o))
---
-0.2122  0.9003  0.3001
 1.0000  0.1273  0.6366
[ CPUFloatType{2,3} ]
-0.2122  0.9003  0.3001
 1.0000  0.1273  0.6366
[ CPUDoubleType{2,3} ]
-2.5305e-09
 1.0000e+00
 2.7828e-08
[ CPUFloatType{3} ] -2.5305e-09
 1.0000e+00
 2.7828e-08
[ CPUFloatType{3} ] -2.5305e-09
 1.0000e+00
 2.7828e-08
[ CPUFloatType{3} ]
-2.5305e-09
 1.0000e+00
 2.7828e-08
[ CPUFloatType{3} ]
-2.7828e-08
 1.0000e+00
[ CPUFloatType{2} ]
 9.9000e+01
 9.9000e+01
 9.9000e+01
 1.0000e+00
-2.7828e-08
-2.7828e-08
 6.3662e-01
-2.1221e-01
[ CPUFloatType{8} ]
-0.2119  0.9023  0.2988
 1.0000  0.1279  0.6367
[ CPUBFloat16Type{2,3} ]
 -0.2930  -0.5860
  0.0170  -0.1361
  3.5436  10.6309
[ CPUFloatType{3,2} ]
 -0.2930  -0.5860
  0.0170  -0.1361
  3.5436  10.6309
[ CPUDoubleType{3,2} ]
0.63662
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-0.2122  1.0000
 0.9003  0.1273
 0.3001  0.6366
[ CPUFloatType{3,2} ] [1, 3]
 0.3001
 0.6366
[ CPUFloatType{2} ] [3, 1]
-0.2122  0.2500  0.7500
 1.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ] -0.2122
 1.0000
[ CPUFloatType{2} ]
 -0.2930  -0.5860
  0.0170  -0.1361
  3.5436  10.6309
[ CPUFloatType{3,2} ]
-0.2122  0.9003  0.3001
 1.0000  0.1273  0.6366
[ CPUFloatType{2,3} ]
-0.2122  0.9003  0.3001
 1.0000  0.1273  0.6366
[ CPUFloatType{2,3} ]
-0.2122  0.9003  0.3001
 1.0000  0.1273  0.6366
[ CPUDoubleType{2,3} ]
-0.2122  1.0000
 0.9003  0.1273
 0.3001  0.6366
[ CPUDoubleType{3,2} ]
-2.5305e-09
 1.0000e+00
 2.7828e-08
[ CPUFloatType{3} ]
-0.2122  0.9003  0.3001
 1.0000  0.1273  0.6366
[ CPUFloatType{2,3} ]
-0.2122  0.9003  0.3001
 1.0000  0.1273  0.6366
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.sinc_(y))
---
raises: result type Float can't be cast to the desired output type Long
===
y = torch.expand(torch.tensor([0.5]), [3])
print(torch.sinc_(y))
---
raises: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.sinc(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
