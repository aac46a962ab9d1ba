x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.min(x, 0), torch.min(x, 1), torch.min(x, -1, True), torch.min(i, 1), torch.min(b, 1))
print(torch.min(torch.to(x, 15), 1), torch.min(torch.to(x, 5), 0), torch.min(torch.to(torch.abs(i), 0), 0))
print(torch.min(n, 1))
print(torch.min(torch.permute(t3, [2, 0, 1]), 1), torch.min(torch.permute(t3, [2, 0, 1]), 1))
print(torch.min(torch.tensor(2.5), 0))
print(torch.min(e, 1))
print(torch.min(x), torch.min(i), torch.min(b), torch.min(torch.to(x, 15)), torch.isnan(torch.min(n)))
print(torch.min(x, i), torch.min(i, torch.tensor([1, 5, -9])), torch.min(x, torch.tensor(0.5, dtype=7)))
v, j = torch.min(torch.tensor([[2., 5., 5.], [-1., -1., -3.]]), 1)
print(v, j)
o = torch.zeros([0])
p = torch.zeros([0], dtype=4)
v, j = torch.min(x, 1, min=o, min_indices=p)
print(v, j, o, p)
o = torch.zeros([0])
print(torch.min(x, x, out=o))
v, j = torch.min(torch.permute(t3, [2, 0, 1]), 1, True)
print(torch.stride(v), torch.stride(j))
---
( 1.5000
-2.0000
-1.0000
[ CPUFloatType{3} ],  0
 0
 1
[ CPULongType{3} ]) (-2
-1
[ CPUFloatType{2} ],  1
 2
[ CPULongType{2} ]) (-2
-1
[ CPUFloatType{2,1} ],  1
 2
[ CPULongType{2,1} ]) (-2
-6
[ CPULongType{2} ],  1
 2
[ CPULongType{2} ]) ( 0
 1
[ CPUBoolType{2} ],  1
 0
[ CPULongType{2} ])
(-2
-1
[ CPUBFloat16Type{2} ],  1
 2
[ CPULongType{2} ]) ( 1.5000
-2.0000
-1.0000
[ CPUHalfType{3} ],  0
 0
 1
[ CPULongType{3} ]) ( 1
 0
 3
[ CPUByteType{3} ],  0
 1
 0
[ CPULongType{3} ])
(nan
nan
[ CPUFloatType{2} ],  1
 0
[ CPULongType{2} ])
(  0   4   8
  1   5   9
  2   6  10
  3   7  11
[ CPUFloatType{4,3} ],  0  0  0
 0  0  0
 0  0  0
 0  0  0
[ CPULongType{4,3} ]) (  0   4   8
  1   5   9
  2   6  10
  3   7  11
[ CPUFloatType{4,3} ],  0  0  0
 0  0  0
 0  0  0
 0  0  0
[ CPULongType{4,3} ])
(2.5
[ CPUFloatType{} ], 0
[ CPULongType{} ])
([ CPUFloatType{0} ], [ CPULongType{0} ])
-2
[ CPUFloatType{} ] -6
[ CPULongType{} ] 0
[ CPUBoolType{} ] -2
[ CPUBFloat16Type{} ] 1
[ CPUBoolType{} ]
 1.0000 -2.0000  0.2500
 4.0000  0.0000 -6.0000
[ CPUFloatType{2,3} ]  1 -2 -9
 1  0 -9
[ CPULongType{2,3} ]  0.5000 -2.0000  0.2500
 0.5000  0.5000 -1.0000
[ CPUFloatType{2,3} ]
 2
-3
[ CPUFloatType{2} ]  0
 2
[ CPULongType{2} ]
-2
-1
[ CPUFloatType{2} ]  1
 2
[ CPULongType{2} ] -2
-1
[ CPUFloatType{2} ]  1
 2
[ CPULongType{2} ]
 1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]
[3, 3, 1] [3, 3, 1]
===
e = torch.zeros([0, 3])
print(torch.min(e, 0))
---
raises: min(): Expected reduction dim 0 to have non-zero size.
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
print(torch.min(c, 1))
---
raises: min(): does not support complex input
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.min(x, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
e = torch.zeros([0, 3])
print(torch.min(e))
---
raises: min(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
print(torch.min(c))
---
raises: "min_all" not implemented for 'ComplexFloat'
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0])
v, j = torch.min(x, 1, min=o, min_indices=p)
print(v)
---
raises: Expected out tensor to have dtype long int, but got float instead
