x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
lo = torch.tensor([-1., 0.5, 0.5])
hi = torch.tensor([0., 1., 0.25])
print(torch.clamp(x, -1, 1), torch.clamp(x, 0.5), torch.clamp(x, None, 0.5), torch.clamp(x, 1, -1))
print(torch.clamp(x, lo, hi), torch.clamp(x, lo), torch.clamp(x, None, hi))
print(torch.clamp(i, -1, 1), torch.clamp(i, -0.5), torch.clamp(i, lo, hi), torch.clamp(torch.to(torch.abs(i), 0), 1, 2))
y = torch.clone(x)
print(torch.clamp_(y, -0.5, 0.5))
print(torch.clamp_(y, lo, hi))
print(y)
o = torch.zeros([0])
print(torch.clamp(x, -1, 1, out=o))
print(torch.clamp(x, lo, hi, out=o))
print(torch.clip(x, -1, 1), torch.clip(x, 0.5), torch.clip(x, None, 0.5), torch.clip(x, 1, -1))
print(torch.clip(x, lo, hi), torch.clip(x, lo), torch.clip(x, None, hi))
print(torch.clip(i, -1, 1), torch.clip(i, -0.5), torch.clip(i, lo, hi), torch.clip(torch.to(torch.abs(i), 0), 1, 2))
y = torch.clone(x)
print(torch.clip_(y, -0.5, 0.5))
print(torch.clip_(y, lo, hi))
print(y)
o = torch.zeros([0])
print(torch.clip(x, -1, 1, out=o))
print(torch.clip(x, lo, hi, out=o))
print(torch.clamp(b, 0, 1))
print(torch.nan_to_num(torch.clamp(special, -1, 1), 9.), torch.nan_to_num(torch.clamp(x, float("nan"), 1.), 9.), torch.nan_to_num(torch.clamp(x, float("nan")), 9.), torch.nan_to_num(torch.clamp(x, torch.tensor(float("nan"))), 9.))
print(torch.clamp(torch.to(x, 15), -1, 0.7), torch.clamp(torch.to(x, 15), lo))
print(torch.stride(torch.clamp(torch.t(x), 0)), torch.clamp(torch.zeros([0]), 0))
print(torch.clamp(torch.zeros([3]), torch.zeros([2, 1]), torch.ones([1])))
---
-1.0000  0.2500  0.7500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ]  0.5000  0.5000  0.7500
 0.5000  2.5000  0.5000
[ CPUFloatType{2,3} ] -1.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ] -1 -1 -1
-1 -1 -1
[ CPUFloatType{2,3} ]
-1.0000  0.5000  0.2500
 0.0000  1.0000  0.2500
[ CPUFloatType{2,3} ] -1.0000  0.5000  0.7500
 0.0000  2.5000  0.5000
[ CPUFloatType{2,3} ] -1.5000  0.2500  0.2500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ]
-1
 0
 1
[ CPULongType{3} ] -0.5000
 0.0000
 2.0000
[ CPUFloatType{3} ] -1.0000
 0.5000
 0.2500
[ CPUFloatType{3} ]  2
 1
 2
[ CPUByteType{3} ]
-0.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
-0.5000  0.5000  0.2500
 0.0000  0.5000  0.2500
[ CPUFloatType{2,3} ]
-0.5000  0.5000  0.2500
 0.0000  0.5000  0.2500
[ CPUFloatType{2,3} ]
-1.0000  0.2500  0.7500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.0000  0.5000  0.2500
 0.0000  1.0000  0.2500
[ CPUFloatType{2,3} ]
-1.0000  0.2500  0.7500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ]  0.5000  0.5000  0.7500
 0.5000  2.5000  0.5000
[ CPUFloatType{2,3} ] -1.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ] -1 -1 -1
-1 -1 -1
[ CPUFloatType{2,3} ]
-1.0000  0.5000  0.2500
 0.0000  1.0000  0.2500
[ CPUFloatType{2,3} ] -1.0000  0.5000  0.7500
 0.0000  2.5000  0.5000
[ CPUFloatType{2,3} ] -1.5000  0.2500  0.2500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ]
-1
 0
 1
[ CPULongType{3} ] -0.5000
 0.0000
 2.0000
[ CPUFloatType{3} ] -1.0000
 0.5000
 0.2500
[ CPUFloatType{3} ]  2
 1
 2
[ CPUByteType{3} ]
-0.5000  0.2500  0.5000
 0.0000  0.5000 -0.5000
[ CPUFloatType{2,3} ]
-0.5000  0.5000  0.2500
 0.0000  0.5000  0.2500
[ CPUFloatType{2,3} ]
-0.5000  0.5000  0.2500
 0.0000  0.5000  0.2500
[ CPUFloatType{2,3} ]
-1.0000  0.2500  0.7500
 0.0000  1.0000 -0.5000
[ CPUFloatType{2,3} ]
-1.0000  0.5000  0.2500
 0.0000  1.0000  0.2500
[ CPUFloatType{2,3} ]
 1
 0
[ CPULongType{2} ]
 1
-1
 9
[ CPUFloatType{3} ]  9  9  9
 9  9  9
[ CPUFloatType{2,3} ] -1.5000  0.2500  0.7500
 0.0000  2.5000 -0.5000
[ CPUFloatType{2,3} ]  9  9  9
 9  9  9
[ CPUFloatType{2,3} ]
-1.0000  0.2500  0.6992
 0.0000  0.6992 -0.5000
[ CPUBFloat16Type{2,3} ] -1.0000  0.5000  0.7500
 0.0000  2.5000  0.5000
[ CPUFloatType{2,3} ]
[1, 3] [ CPUFloatType{0} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
print(torch.clamp(x))
---
raises: torch.clamp: At least one of 'min' or 'max' must not be None
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.clamp(c, 0, 1))
---
raises: clamp is not supported for complex types
===
i = torch.tensor([-3, 0, 2])
y = torch.clone(i)
print(torch.clamp_(y, -0.5))
---
raises: result type Float can't be cast to the desired output type long int
===
i = torch.tensor([-3, 0, 2])
print(torch.clamp(torch.to(torch.abs(i), 0), 300))
---
raises: value cannot be converted to type uint8_t without overflow
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
print(torch.clamp(x, torch.zeros([2])))
---
raises: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
