x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.angle(x))
print(torch.angle(torch.to(x, 7)))
print(torch.angle(i), torch.angle(torch.to(i, 3)), torch.angle(torch.to(i, 1)))
print(torch.angle(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.angle(b), 99.))
print(torch.nan_to_num(torch.angle(special), 99., 1000., -1000.))
print(torch.angle(torch.to(x, 5)))
print(torch.angle(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.angle(c), 9)))
print(torch.view_as_real(torch.to(torch.angle(torch.to(c, 10)), 10)))
print(torch.angle(torch.tensor(0.5)), torch.angle(torch.zeros([2, 0])))
y = torch.angle(torch.t(x))
print(y, torch.stride(y))
print(torch.angle(torch.select(x, 1, 2)), torch.stride(torch.angle(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
o = torch.zeros([0])
print(torch.angle(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.angle(x, out=torch.t(o)))
print(o)
o = torch.zeros([3])
print(torch.angle(i, out=o))
---
 3.1416  0.0000  0.0000
 0.0000  0.0000  3.1416
[ CPUFloatType{2,3} ]
 3.1416  0.0000  0.0000
 0.0000  0.0000  3.1416
[ CPUDoubleType{2,3} ]
 3.1416
 0.0000
 0.0000
[ CPUFloatType{3} ]  3.1416
 0.0000
 0.0000
[ CPUFloatType{3} ]  3.1416
 0.0000
 0.0000
[ CPUFloatType{3} ]
 0
 0
 0
[ CPUFloatType{3} ]
 0
 0
[ CPUFloatType{2} ]
  0.0000
  3.1416
 99.0000
  0.0000
  0.0000
  3.1416
  0.0000
  3.1416
[ CPUFloatType{8} ]
 3.1406  0.0000  0.0000
 0.0000  0.0000  3.1406
[ CPUHalfType{2,3} ]
 3.1406  0.0000  0.0000
 0.0000  0.0000  3.1406
[ CPUBFloat16Type{2,3} ]
 0.4636  0.0000
 3.0172  0.0000
-1.2490  0.0000
[ CPUFloatType{3,2} ]
 0.4636  0.0000
 3.0172  0.0000
-1.2490  0.0000
[ CPUDoubleType{3,2} ]
0
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 3.1416  0.0000
 0.0000  0.0000
 0.0000  3.1416
[ CPUFloatType{3,2} ] [1, 3]
 0.0000
 3.1416
[ CPUFloatType{2} ] [3, 1]
 3.1416  0.0000  0.0000
 0.0000  0.0000  3.1416
[ CPUFloatType{2,3} ]
 3.1416  0.0000  0.0000
 0.0000  0.0000  3.1416
[ CPUFloatType{2,3} ]
 3.1416  0.0000  0.0000
 0.0000  0.0000  3.1416
[ CPUDoubleType{2,3} ]
 3.1416  0.0000
 0.0000  0.0000
 0.0000  3.1416
[ CPUDoubleType{3,2} ]
 3.1416
 0.0000
 0.0000
[ CPUFloatType{3} ]
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=4)
print(torch.angle(x, out=o))
---
raises: result type Float can't be cast to the desired output type Long
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([2, 3], dtype=11)
print(torch.angle(x, out=o))
---
raises: result type Float can't be cast to the desired output type Bool
