x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
lo = torch.tensor([-1., 0.5, 0.5])
hi = torch.tensor([0., 1., 0.25])
print(torch.clamp_min(x, 0.5), torch.clamp_min(x, lo), torch.clamp_min(i, 1), torch.clamp_min(i, 0.5), torch.clamp_min(i, lo))
y = torch.clone(x)
print(torch.clamp_min_(y, 0.25))
print(torch.clamp_min_(y, lo))
o = torch.zeros([0])
print(torch.clamp_min(x, 0.5, out=o))
print(torch.clamp_min(x, lo, out=o))
print(torch.clamp_min(b, 1))
print(torch.nan_to_num(torch.clamp_min(special, 2.), 9.))
print(torch.clamp_max(x, 0.5), torch.clamp_max(x, hi), torch.clamp_max(i, 1), torch.clamp_max(i, 0.5), torch.clamp_max(i, hi))
y = torch.clone(x)
print(torch.clamp_max_(y, 0.25))
print(torch.clamp_max_(y, hi))
o = torch.zeros([0])
print(torch.clamp_max(x, 0.5, out=o))
print(torch.clamp_max(x, hi, out=o))
print(torch.clamp_max(b, 1))
print(torch.nan_to_num(torch.clamp_max(special, 2.), 9.))
---
 0.5000  0.5000  0.7500
 0.5000  2.5000  0.5000
[ CPUFloatType{2,3} ] -1.0000  0.5000  0.7500
 0.0000  2.5000  0.5000
[ CPUFloatType{2,3} ]  1
 1
 2
[ CPULongType{3} ]  0.5000
 0.5000
 2.0000
[ CPUFloatType{3} ] -1.0000
 0.5000
 2.0000
[ CPUFloatType{3} ]
 0.2500  0.2500  0.7500
 0.2500  2.5000  0.2500
[ CPUFloatType{2,3} ]
 0.2500  0.5000  0.7500
 0.2500  2.5000  0.5000
[ CPUFloatType{2,3} ]
 0.5000  0.5000  0.7500
 0.5000  2.5000  0.5000
[ CPUFloatType{2,3} ]
-1.0000  0.5000  0.7500
 0.0000  2.5000  0.5000
[ CPUFloatType{2,3} ]
 1
 1
[ CPULongType{2} ]
 3.4028e+38
 2.0000e+00
 9.0000e+00
[ CPUFloatType{3} ]
-1.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ] -1.5000  0.2500  0.2500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ] -3
 0
 1
[ CPULongType{3} ] -3.0000
 0.0000
 0.5000
[ CPUFloatType{3} ] -3.0000
 0.0000
 0.2500
[ CPUFloatType{3} ]
-1.5000  0.2500  0.2500
 0.0000  0.2500 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.2500
 0.0000  0.2500 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
-1.5000  0.2500  0.2500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ]
 1
 0
[ CPULongType{2} ]
 2
-3.40282e+38
 9
[ CPUFloatType{3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.clamp_min(c, 1))
---
raises: clamp is not supported for complex types
