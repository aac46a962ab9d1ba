x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.softshrink(x), torch.softshrink(big))
print(torch.softshrink(torch.to(x, 7)))
print(torch.softshrink(torch.to(x, 15)), torch.softshrink(torch.to(big, 15)))
print(torch.nan_to_num(torch.softshrink(special), 99., 1000., -1000.))
print(torch.softshrink(torch.tensor(0.5)), torch.softshrink(torch.zeros([2, 0])))
y = torch.softshrink(torch.t(x))
print(y, torch.stride(y))
print(torch.softshrink(torch.select(x, 1, 2)))
o = torch.zeros([0])
print(torch.softshrink(x, out=o))
print(o)
print(torch.softshrink(x, 1.5), torch.softshrink(big, 1.5))
print(torch.softshrink(torch.to(x, 7), 1.5))
print(torch.softshrink(torch.to(x, 15), 1.5), torch.softshrink(torch.to(big, 15), 1.5))
o = torch.zeros([0])
print(torch.softshrink(x, 1.5, out=o))
print(o)
---
-1.0000  0.0000  0.2500
 0.0000  2.0000  0.0000
[ CPUFloatType{2,3} ]  -4.5000
 -3.5000
 -0.5000
  0.0000
  0.0000
  0.5000
  3.5000
 29.5000
[ CPUFloatType{8} ]
-1.0000  0.0000  0.2500
 0.0000  2.0000  0.0000
[ CPUDoubleType{2,3} ]
-1.0000  0.0000  0.2500
 0.0000  2.0000  0.0000
[ CPUBFloat16Type{2,3} ]  -4.5000
 -3.5000
 -0.5000
  0.0000
  0.0000
  0.5000
  3.5000
 29.5000
[ CPUBFloat16Type{8} ]
 1000
-1000
    0
[ CPUFloatType{3} ]
0
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
-1.0000  0.0000
 0.0000  2.0000
 0.2500  0.0000
[ CPUFloatType{3,2} ] [1, 3]
 0.2500
 0.0000
[ CPUFloatType{2} ]
-1.0000  0.0000  0.2500
 0.0000  2.0000  0.0000
[ CPUFloatType{2,3} ]
-1.0000  0.0000  0.2500
 0.0000  2.0000  0.0000
[ CPUFloatType{2,3} ]
 0  0  0
 0  1  0
[ CPUFloatType{2,3} ]  -3.5000
 -2.5000
  0.0000
  0.0000
  0.0000
  0.0000
  2.5000
 28.5000
[ CPUFloatType{8} ]
 0  0  0
 0  1  0
[ CPUDoubleType{2,3} ]
 0  0  0
 0  1  0
[ CPUBFloat16Type{2,3} ]  -3.5000
 -2.5000
  0.0000
  0.0000
  0.0000
  0.0000
  2.5000
 28.5000
[ CPUBFloat16Type{8} ]
 0  0  0
 0  1  0
[ CPUFloatType{2,3} ]
 0  0  0
 0  1  0
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.softshrink(i))
---
raises: "softshrink_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.softshrink(torch.to(torch.abs(i), 0)))
---
raises: "softshrink_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.softshrink(b))
---
raises: "softshrink_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.softshrink(c))
---
raises: "softshrink_cpu" not implemented for 'ComplexFloat'
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
print(torch.softshrink(x, -1.))
---
raises: lambda must be greater or equal to 0, but found to be -1.
