x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.amin(x, [0]), torch.amin(x, [1]), torch.amin(x, [-1], True), torch.amin(i, [1]), torch.amin(b, [1]))
print(torch.amin(torch.to(x, 15), [1]), torch.amin(torch.to(x, 5), [0]), torch.amin(torch.to(torch.abs(i), 0), [0]))
print(torch.amin(n, [1]))
print(torch.amin(torch.permute(t3, [2, 0, 1]), [1]), torch.stride(torch.amin(torch.permute(t3, [2, 0, 1]), [1])))
print(torch.amin(torch.tensor(2.5), [0]))
print(torch.amin(e, [1]))
print(torch.amin(x), torch.amin(t3, [0, 2]), torch.amin(t3, [0, -1], True))
o = torch.zeros([0])
print(torch.amin(x, [1], out=o))
print(torch.amin(x, out=o))
---
 1.5000
-2.0000
-1.0000
[ CPUFloatType{3} ] -2
-1
[ CPUFloatType{2} ] -2
-1
[ CPUFloatType{2,1} ] -2
-6
[ CPULongType{2} ]  0
 1
[ CPUBoolType{2} ]
-2
-1
[ CPUBFloat16Type{2} ]  1.5000
-2.0000
-1.0000
[ CPUHalfType{3} ]  1
 0
 3
[ CPUByteType{3} ]
nan
nan
[ CPUFloatType{2} ]
  0   4   8
  1   5   9
  2   6  10
  3   7  11
[ CPUFloatType{4,3} ] [3, 1]
2.5
[ CPUFloatType{} ]
[ CPUFloatType{0} ]
-2
[ CPUFloatType{} ]  0
 4
 8
[ CPUFloatType{3} ] (1,.,.) = 
  0
  4
  8
[ CPUFloatType{1,3,1} ]
-2
-1
[ CPUFloatType{2} ]
-2
[ CPUFloatType{} ]
===
e = torch.zeros([0, 3])
print(torch.amin(e, [0]))
---
raises: amin(): Expected reduction dim 0 to have non-zero size.
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
print(torch.amin(c, [1]))
---
raises: "min_values_cpu" not implemented for 'ComplexFloat'
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.amin(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
e = torch.zeros([0, 3])
print(torch.amin(e))
---
raises: amin(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
===
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.amin(t3, [0, 0]))
---
raises: dim 0 appears multiple times in the list of dims
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0], dtype=7)
print(torch.amin(x, [1], out=o))
---
raises: Expected the dtype for input and out to match, but got Float for input's dtype and Double for out's dtype.
