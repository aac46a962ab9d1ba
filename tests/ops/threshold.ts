x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
i = torch.tensor([-3, 0, 2])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.threshold(x, 0.5, 9.), torch.threshold(big, 0.5, 9.))
print(torch.threshold(torch.to(x, 7), 0.5, 9.))
print(torch.threshold(torch.to(x, 15), 0.5, 9.), torch.threshold(torch.to(big, 15), 0.5, 9.))
print(torch.threshold(i, 0.5, 9.))
print(torch.threshold(torch.to(torch.abs(i), 0), 0.5, 9.))
print(torch.nan_to_num(torch.threshold(special, 0.5, 9.), 99., 1000., -1000.))
print(torch.threshold(torch.tensor(0.5), 0.5, 9.), torch.threshold(torch.zeros([2, 0]), 0.5, 9.))
y = torch.threshold(torch.t(x), 0.5, 9.)
print(y, torch.stride(y))
print(torch.threshold(torch.select(x, 1, 2), 0.5, 9.))
y = torch.clone(x)
z = torch.threshold_(torch.select(y, 1, 0), 0.5, 9.)
print(y, z)
o = torch.zeros([0])
print(torch.threshold(x, 0.5, 9., out=o))
print(o)
print(torch.threshold(x, -1, 2), torch.threshold(big, -1, 2))
print(torch.threshold(torch.to(x, 7), -1, 2))
print(torch.threshold(torch.to(x, 15), -1, 2), torch.threshold(torch.to(big, 15), -1, 2))
y = torch.clone(x)
z = torch.threshold_(torch.select(y, 1, 0), -1, 2)
print(y, z)
o = torch.zeros([0])
print(torch.threshold(x, -1, 2, out=o))
print(o)
y = torch.clone(i)
print(torch.threshold_(y, 0.5, 9.))
print(torch.threshold(i, 1, 7))
---
 9.0000  9.0000  0.7500
 9.0000  2.5000  9.0000
[ CPUFloatType{2,3} ]   9
  9
  9
  9
  9
  1
  4
 30
[ CPUFloatType{8} ]
 9.0000  9.0000  0.7500
 9.0000  2.5000  9.0000
[ CPUDoubleType{2,3} ]
 9.0000  9.0000  0.7500
 9.0000  2.5000  9.0000
[ CPUBFloat16Type{2,3} ]   9
  9
  9
  9
  9
  1
  4
 30
[ CPUBFloat16Type{8} ]
 9
 9
 2
[ CPULongType{3} ]
 3
 9
 2
[ CPUByteType{3} ]
 1000
    9
   99
[ CPUFloatType{3} ]
9
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 9.0000  9.0000
 9.0000  2.5000
 0.7500  9.0000
[ CPUFloatType{3,2} ] [1, 3]
 0.7500
 9.0000
[ CPUFloatType{2} ]
 9.0000  0.2500  0.7500
 9.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  9
 9
[ CPUFloatType{2} ]
 9.0000  9.0000  0.7500
 9.0000  2.5000  9.0000
[ CPUFloatType{2,3} ]
 9.0000  9.0000  0.7500
 9.0000  2.5000  9.0000
[ CPUFloatType{2,3} ]
 2.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]   2.0000
  2.0000
  2.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUFloatType{8} ]
 2.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUDoubleType{2,3} ]
 2.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUBFloat16Type{2,3} ]   2.0000
  2.0000
  2.0000
  0.0000
  0.5000
  1.0000
  4.0000
 30.0000
[ CPUBFloat16Type{8} ]
 2.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  2
 0
[ CPUFloatType{2} ]
 2.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
 2.0000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]
 9
 9
 2
[ CPULongType{3} ]
 7
 7
 2
[ CPULongType{3} ]
===
b = torch.tensor([True, False])
print(torch.threshold(b, 0.5, 9.))
---
raises: "threshold_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.threshold(c, 0.5, 9.))
---
raises: "threshold_cpu" not implemented for 'ComplexFloat'
