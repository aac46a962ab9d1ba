x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.amax(x, [0]), torch.amax(x, [1]), torch.amax(x, [-1], True), torch.amax(i, [1]), torch.amax(b, [1]))
print(torch.amax(torch.to(x, 15), [1]), torch.amax(torch.to(x, 5), [0]), torch.amax(torch.to(torch.abs(i), 0), [0]))
print(torch.amax(n, [1]))
print(torch.amax(torch.permute(t3, [2, 0, 1]), [1]), torch.stride(torch.amax(torch.permute(t3, [2, 0, 1]), [1])))
print(torch.amax(torch.tensor(2.5), [0]))
print(torch.amax(e, [1]))
print(torch.amax(x), torch.amax(t3, [0, 2]), torch.amax(t3, [0, -1], True))
o = torch.zeros([0])
print(torch.amax(x, [1], out=o))
print(torch.amax(x, out=o))
---
 4.0000
 0.5000
 0.2500
[ CPUFloatType{3} ]  1.5000
 4.0000
[ CPUFloatType{2} ]  1.5000
 4.0000
[ CPUFloatType{2,1} ]  3
 4
[ CPULongType{2} ]  1
 1
[ CPUBoolType{2} ]
 1.5000
 4.0000
[ CPUBFloat16Type{2} ]  4.0000
 0.5000
 0.2500
[ CPUHalfType{3} ]  4
 2
 6
[ CPUByteType{3} ]
nan
nan
[ CPUFloatType{2} ]
 12  16  20
 13  17  21
 14  18  22
 15  19  23
[ CPUFloatType{4,3} ] [3, 1]
2.5
[ CPUFloatType{} ]
[ CPUFloatType{0} ]
4
[ CPUFloatType{} ]  15
 19
 23
[ CPUFloatType{3} ] (1,.,.) = 
  15
  19
  23
[ CPUFloatType{1,3,1} ]
 1.5000
 4.0000
[ CPUFloatType{2} ]
4
[ CPUFloatType{} ]
===
e = torch.zeros([0, 3])
print(torch.amax(e, [0]))
---
raises: amax(): Expected reduction dim 0 to have non-zero size.
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
print(torch.amax(c, [1]))
---
raises: "max_values_cpu" not implemented for 'ComplexFloat'
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.amax(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
e = torch.zeros([0, 3])
print(torch.amax(e))
---
raises: amax(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
===
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.amax(t3, [0, 0]))
---
raises: dim 0 appears multiple times in the list of dims
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0], dtype=7)
print(torch.amax(x, [1], out=o))
---
raises: Expected the dtype for input and out to match, but got Float for input's dtype and Double for out's dtype.
