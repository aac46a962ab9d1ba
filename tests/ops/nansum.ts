x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.nansum(x), torch.nansum(x, dtype=7), torch.nansum(x, [0]), torch.nansum(x, [1]), torch.nansum(x, [-1], True), torch.nansum(x, [1], dtype=7))
print(torch.nansum(i), torch.nansum(i, [0]), torch.nansum(torch.to(i, 1)), torch.nansum(torch.to(torch.abs(i), 0), [1]))
print(torch.nansum(b), torch.nansum(b, [1]))
print(torch.nansum(torch.to(x, 15)), torch.nansum(torch.to(x, 15), [1]))
print(torch.nansum(torch.to(x, 5)), torch.nansum(torch.to(x, 5), [1]))
print(torch.nansum(torch.permute(t3, [2, 0, 1]), [1]), torch.stride(torch.nansum(torch.permute(t3, [2, 0, 1]), [1])), torch.stride(torch.nansum(torch.permute(t3, [2, 0, 1]), [1], True)))
print(torch.nansum(torch.slice(t3, 2, 0, 4, 2), [-1]))
print(torch.nansum(e), torch.nansum(e, [0]), torch.nansum(e, [1]))
print(torch.nansum(torch.tensor(2.5)), torch.nansum(torch.tensor(2.5), [0]))
o = torch.zeros([0])
print(torch.nansum(x, [1], out=o))
print(torch.nansum(x, [1], True, out=o))
o = torch.zeros([0], dtype=7)
print(torch.nansum(x, [1], out=o))
o = torch.zeros([0])
print(torch.nansum(x, [1], dtype=6, out=o))
print(torch.nansum(t3, [0, 2]), torch.nansum(t3, [0, 1, 2], True), torch.nansum(t3, []), torch.nansum(t3, [-1, 0]))
print(torch.nansum(t3, None))
print(torch.nansum(n), torch.nansum(n, [0]), torch.nansum(n, [1], True), torch.nansum(i, [1]))
---
3.25
[ CPUFloatType{} ] 3.25
[ CPUDoubleType{} ]  5.5000
-1.5000
-0.7500
[ CPUFloatType{3} ] -0.2500
 3.5000
[ CPUFloatType{2} ] -0.2500
 3.5000
[ CPUFloatType{2,1} ] -0.2500
 3.5000
[ CPUDoubleType{2} ]
0
[ CPULongType{} ]  5
-2
-3
[ CPULongType{3} ] 0
[ CPULongType{} ]   6
 10
[ CPULongType{2} ]
3
[ CPULongType{} ]  1
 2
[ CPULongType{2} ]
3.25
[ CPUBFloat16Type{} ] -0.2500
 3.5000
[ CPUBFloat16Type{2} ]
3.25
[ CPUHalfType{} ] -0.2500
 3.5000
[ CPUHalfType{2} ]
 12  20  28
 14  22  30
 16  24  32
 18  26  34
[ CPUFloatType{4,3} ] [3, 1] [3, 3, 1]
  2  10  18
 26  34  42
[ CPUFloatType{2,3} ]
0
[ CPUFloatType{} ]  0
 0
 0
[ CPUFloatType{3} ] [ CPUFloatType{0} ]
2.5
[ CPUFloatType{} ] 2.5
[ CPUFloatType{} ]
-0.2500
 3.5000
[ CPUFloatType{2} ]
-0.2500
 3.5000
[ CPUFloatType{2,1} ]
-0.2500
 3.5000
[ CPUDoubleType{2} ]
-0.2500
 3.5000
[ CPUFloatType{2} ]
  60
  92
 124
[ CPUFloatType{3} ] (1,.,.) = 
  276
[ CPUFloatType{1,1,1} ] 276
[ CPUFloatType{} ]   60
  92
 124
[ CPUFloatType{3} ]
276
[ CPUFloatType{} ]
6
[ CPUFloatType{} ]  1
 0
 5
[ CPUFloatType{3} ]  4
 2
[ CPUFloatType{2,1} ]  2
-2
[ CPULongType{2} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.nansum(i, dtype=6), torch.nansum(x, dtype=4), torch.nansum(i, dtype=1))
---
raises: "nansum_cpu" not implemented for 'Long'
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
print(torch.view_as_real(torch.nansum(c)), torch.view_as_real(torch.nansum(c, [1])))
---
raises: nansum does not support complex inputs
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.nansum(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.nansum(t3, [0, 0]))
---
raises: dim 0 appears multiple times in the list of dims
