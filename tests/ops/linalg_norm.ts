x = torch.reshape(torch.arange(12, dtype=6), [2, 2, 3])
m = torch.tensor([[1., 2.], [3., -5.]])
print(torch.linalg_norm(x))
print(torch.linalg_norm(m, 1))
print(torch.linalg_norm(m, 2, None, True))
print(torch.linalg_norm(x, -2, [0, 2]))
print(torch.linalg_norm(x, 3, [1], True))
print(torch.linalg_norm(m, "fro", None, True))
print(torch.linalg_norm(m, "nuc", dtype=7))
print(torch.linalg_norm(torch.tensor([3., 4.]), 1))
o = torch.empty([0])
_0 = torch.linalg_norm(m, float("inf"), None, False, dtype=None, out=o)
print(o)
_1 = torch.linalg_norm(m, "nuc", None, False, dtype=None, out=o)
print(o)
print(torch.linalg_norm(x, 1))
---
22.4944
[ CPUFloatType{} ]
7
[ CPUFloatType{} ]
 5.9667
[ CPUFloatType{1,1} ]
 1.1898
 0.7840
[ CPUFloatType{2} ]
(1,.,.) = 
  3.0000  4.0207  5.1045

(2,.,.) = 
   9.8132  11.0330  12.2605
[ CPUFloatType{2,1,3} ]
 6.2450
[ CPUFloatType{1,1} ]
7.81025
[ CPUDoubleType{} ]
7
[ CPUFloatType{} ]
8
[ CPUFloatType{} ]
7.81025
[ CPUFloatType{} ]
raises: linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got 3D.
===
h = torch.tensor([300., 200.], dtype=5)
print(torch.linalg_vector_norm(h))
print(torch.linalg_vector_norm(torch.tensor([20., 10.], dtype=5), 3))
print(torch.linalg_vector_norm(torch.full([3000], 1., dtype=5), 0))
print(torch.linalg_vector_norm(torch.full([3000], 2., dtype=5), 3))
print(torch.linalg_vector_norm(torch.full([3], 2., dtype=15), 3.3))
print(torch.linalg_vector_norm(torch.full([3], 1.e20), 3))
print(torch.linalg_vector_norm(torch.full([3, 2], 3., dtype=15), 2, [0]))
---
inf
[ CPUHalfType{} ]
20.7812
[ CPUHalfType{} ]
2048
[ CPUHalfType{} ]
25.375
[ CPUHalfType{} ]
2.78125
[ CPUBFloat16Type{} ]
inf
[ CPUFloatType{} ]
 5.1875
 5.1875
[ CPUBFloat16Type{2} ]
===
c = complex(0., 1.)
print(torch.linspace(c, 2, 5))
print(torch.linspace(0, 2, 3, dtype=9))
print(torch.logspace(c, 2, 3))
---
 0.0000
 0.5000
 1.0000
 1.5000
 2.0000
[ CPUComplexFloatType{5} ]
 0
 1
 2
[ CPUComplexFloatType{3} ]
  -0.6682
   4.0731
 100.0000
[ CPUComplexFloatType{3} ]
===
print(torch.histc(torch.tensor([1., 2., 3., 3.], dtype=15), 3))
print(torch.histc(torch.full([1000], 1., dtype=15), 2))
b = torch.tensor([True, False])
print(torch.clamp_max(b, torch.tensor(False)))
print(torch.clamp(b, torch.tensor([True])))
print(torch.clamp_min_(b, torch.tensor(True)))
---
 1
 1
 2
[ CPUBFloat16Type{3} ]
   0
 256
[ CPUBFloat16Type{2} ]
 0
 0
[ CPUBoolType{2} ]
 1
 1
[ CPUBoolType{2} ]
 1
 1
[ CPUBoolType{2} ]
