x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.max(x, 0), torch.max(x, 1), torch.max(x, -1, True), torch.max(i, 1), torch.max(b, 1))
print(torch.max(torch.to(x, 15), 1), torch.max(torch.to(x, 5), 0), torch.max(torch.to(torch.abs(i), 0), 0))
print(torch.max(n, 1))
print(torch.max(torch.permute(t3, [2, 0, 1]), 1), torch.max(torch.permute(t3, [2, 0, 1]), 1))
print(torch.max(torch.tensor(2.5), 0))
print(torch.max(e, 1))
print(torch.max(x), torch.max(i), torch.max(b), torch.max(torch.to(x, 15)), torch.isnan(torch.max(n)))
print(torch.max(x, i), torch.max(i, torch.tensor([1, 5, -9])), torch.max(x, torch.tensor(0.5, dtype=7)))
v, j = torch.max(torch.tensor([[2., 5., 5.], [-1., -1., -3.]]), 1)
print(v, j)
o = torch.zeros([0])
p = torch.zeros([0], dtype=4)
v, j = torch.max(x, 1, max=o, max_values=p)
print(v, j, o, p)
o = torch.zeros([0])
print(torch.max(x, x, out=o))
v, j = torch.max(torch.permute(t3, [2, 0, 1]), 1, True)
print(torch.stride(v), torch.stride(j))
---
( 4.0000
 0.5000
 0.2500
[ CPUFloatType{3} ],  1
 1
 0
[ CPULongType{3} ]) ( 1.5000
 4.0000
[ CPUFloatType{2} ],  0
 0
[ CPULongType{2} ]) ( 1.5000
 4.0000
[ CPUFloatType{2,1} ],  0
 0
[ CPULongType{2,1} ]) ( 3
 4
[ CPULongType{2} ],  2
 0
[ CPULongType{2} ]) ( 1
 1
[ CPUBoolType{2} ],  0
 0
[ CPULongType{2} ])
( 1.5000
 4.0000
[ CPUBFloat16Type{2} ],  0
 0
[ CPULongType{2} ]) ( 4.0000
 0.5000
 0.2500
[ CPUHalfType{3} ],  1
 1
 0
[ CPULongType{3} ]) ( 4
 2
 6
[ CPUByteType{3} ],  1
 0
 1
[ CPULongType{3} ])
(nan
nan
[ CPUFloatType{2} ],  1
 0
[ CPULongType{2} ])
( 12  16  20
 13  17  21
 14  18  22
 15  19  23
[ CPUFloatType{4,3} ],  1  1  1
 1  1  1
 1  1  1
 1  1  1
[ CPULongType{4,3} ]) ( 12  16  20
 13  17  21
 14  18  22
 15  19  23
[ CPUFloatType{4,3} ],  1  1  1
 1  1  1
 1  1  1
 1  1  1
[ CPULongType{4,3} ])
(2.5
[ CPUFloatType{} ], 0
[ CPULongType{} ])
([ CPUFloatType{0} ], [ CPULongType{0} ])
4
[ CPUFloatType{} ] 4
[ CPULongType{} ] 1
[ CPUBoolType{} ] 4
[ CPUBFloat16Type{} ] 1
[ CPUBoolType{} ]
 1.5000 -2.0000  3.0000
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1  5  3
 4  5 -6
[ CPULongType{2,3} ]  1.5000  0.5000  0.5000
 4.0000  0.5000  0.5000
[ CPUFloatType{2,3} ]
 5
-1
[ CPUFloatType{2} ]  1
 0
[ CPULongType{2} ]
 1.5000
 4.0000
[ CPUFloatType{2} ]  0
 0
[ CPULongType{2} ]  1.5000
 4.0000
[ CPUFloatType{2} ]  0
 0
[ CPULongType{2} ]
 1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]
[3, 3, 1] [3, 3, 1]
===
e = torch.zeros([0, 3])
print(torch.max(e, 0))
---
raises: max(): Expected reduction dim 0 to have non-zero size.
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
print(torch.max(c, 1))
---
raises: max(): does not support complex input
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.max(x, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
e = torch.zeros([0, 3])
print(torch.max(e))
---
raises: max(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
print(torch.max(c))
---
raises: "max_all" not implemented for 'ComplexFloat'
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0])
p = torch.zeros([0])
v, j = torch.max(x, 1, max=o, max_values=p)
print(v)
---
raises: Expected out tensor to have dtype long int, but got float instead
