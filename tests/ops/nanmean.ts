x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.nanmean(x), torch.nanmean(x, dtype=7), torch.nanmean(x, [0]), torch.nanmean(x, [1]), torch.nanmean(x, [-1], True), torch.nanmean(x, [1], dtype=7))
print(torch.nanmean(torch.to(x, 15)), torch.nanmean(torch.to(x, 15), [1]))
print(torch.nanmean(torch.to(x, 5)), torch.nanmean(torch.to(x, 5), [1]))
print(torch.nanmean(torch.permute(t3, [2, 0, 1]), [1]), torch.stride(torch.nanmean(torch.permute(t3, [2, 0, 1]), [1])), torch.stride(torch.nanmean(torch.permute(t3, [2, 0, 1]), [1], True)))
print(torch.nanmean(torch.slice(t3, 2, 0, 4, 2), [-1]))
print(torch.nanmean(e), torch.nanmean(e, [0]), torch.nanmean(e, [1]))
print(torch.nanmean(torch.tensor(2.5)), torch.nanmean(torch.tensor(2.5), [0]))
o = torch.zeros([0])
print(torch.nanmean(x, [1], out=o))
print(torch.nanmean(x, [1], True, out=o))
o = torch.zeros([0], dtype=7)
print(torch.nanmean(x, [1], out=o))
o = torch.zeros([0])
print(torch.nanmean(x, [1], dtype=6, out=o))
print(torch.nanmean(n), torch.nanmean(n, [0]), torch.nanmean(n, [1], True))
---
0.541667
[ CPUFloatType{} ] 0.541667
[ CPUDoubleType{} ]  2.7500
-0.7500
-0.3750
[ CPUFloatType{3} ] -0.0833
 1.1667
[ CPUFloatType{2} ] -0.0833
 1.1667
[ CPUFloatType{2,1} ] -0.0833
 1.1667
[ CPUDoubleType{2} ]
0.542969
[ CPUBFloat16Type{} ] -0.0835
 1.1641
[ CPUBFloat16Type{2} ]
0.541504
[ CPUHalfType{} ] -0.0833
 1.1670
[ CPUHalfType{2} ]
  6  10  14
  7  11  15
  8  12  16
  9  13  17
[ CPUFloatType{4,3} ] [3, 1] [3, 3, 1]
  1   5   9
 13  17  21
[ CPUFloatType{2,3} ]
-nan
[ CPUFloatType{} ] -nan
-nan
-nan
[ CPUFloatType{3} ] [ CPUFloatType{0} ]
2.5
[ CPUFloatType{} ] 2.5
[ CPUFloatType{} ]
-0.0833
 1.1667
[ CPUFloatType{2} ]
-0.0833
 1.1667
[ CPUFloatType{2,1} ]
-0.0833
 1.1667
[ CPUDoubleType{2} ]
-0.0833
 1.1667
[ CPUFloatType{2} ]
2
[ CPUFloatType{} ]  1.0000
   -nan
 2.5000
[ CPUFloatType{3} ]  2
 2
[ CPUFloatType{2,1} ]
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.nanmean(i), torch.nanmean(i, [0]), torch.nanmean(torch.to(i, 1)), torch.nanmean(torch.to(torch.abs(i), 0), [1]))
---
raises: nanmean(): expected input to have floating point dtype but got Long
===
b = torch.tensor([[True, False], [True, True]])
print(torch.nanmean(b), torch.nanmean(b, [1]))
---
raises: nanmean(): expected input to have floating point dtype but got Bool
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
print(torch.view_as_real(torch.nanmean(c)), torch.view_as_real(torch.nanmean(c, [1])))
---
raises: nanmean(): expected input to have floating point dtype but got ComplexFloat
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.nanmean(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
