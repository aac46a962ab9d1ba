x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.mean(x), torch.mean(x, dtype=7), torch.mean(x, [0]), torch.mean(x, [1]), torch.mean(x, [-1], True), torch.mean(x, [1], dtype=7))
print(torch.mean(torch.to(x, 15)), torch.mean(torch.to(x, 15), [1]))
print(torch.mean(torch.to(x, 5)), torch.mean(torch.to(x, 5), [1]))
print(torch.view_as_real(torch.mean(c)), torch.view_as_real(torch.mean(c, [1])))
print(torch.mean(torch.permute(t3, [2, 0, 1]), [1]), torch.stride(torch.mean(torch.permute(t3, [2, 0, 1]), [1])), torch.stride(torch.mean(torch.permute(t3, [2, 0, 1]), [1], True)))
print(torch.mean(torch.slice(t3, 2, 0, 4, 2), [-1]))
print(torch.mean(e), torch.mean(e, [0]), torch.mean(e, [1]))
print(torch.mean(torch.tensor(2.5)), torch.mean(torch.tensor(2.5), [0]))
o = torch.zeros([0])
print(torch.mean(x, [1], out=o))
print(torch.mean(x, [1], True, out=o))
o = torch.zeros([0], dtype=7)
print(torch.mean(x, [1], out=o))
o = torch.zeros([0])
print(torch.mean(x, [1], dtype=6, out=o))
print(torch.mean(t3, [0, 2]), torch.mean(t3, [0, 1, 2], True), torch.mean(t3, []), torch.mean(t3, [-1, 0]))
print(torch.mean(t3, None))
print(torch.mean(i, dtype=6), torch.mean(i, [1], dtype=7))
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
 0.4167
 0.1250
[ CPUFloatType{2} ] -0.1667 -0.2500
 1.0000  0.5000
[ CPUFloatType{2,2} ]
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
  7.5000
 11.5000
 15.5000
[ CPUFloatType{3} ] (1,.,.) = 
  11.5000
[ CPUFloatType{1,1,1} ] 11.5
[ CPUFloatType{} ]   7.5000
 11.5000
 15.5000
[ CPUFloatType{3} ]
11.5
[ CPUFloatType{} ]
0
[ CPUFloatType{} ]  0.6667
-0.6667
[ CPUDoubleType{2} ]
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.mean(i), torch.mean(i, [0]), torch.mean(torch.to(i, 1)), torch.mean(torch.to(torch.abs(i), 0), [1]))
---
raises: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
===
b = torch.tensor([[True, False], [True, True]])
print(torch.mean(b), torch.mean(b, [1]))
---
raises: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.mean(i, dtype=6), torch.mean(x, dtype=4), torch.mean(i, dtype=1))
---
raises: mean(): could not infer output dtype. Optional dtype must be either a floating point or complex dtype. Got: Long
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.mean(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
o = torch.zeros([0], dtype=4)
print(torch.mean(x, [1], out=o))
---
raises: result type Float can't be cast to the desired output type Long
===
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.mean(t3, [0, 0]))
---
raises: dim 0 appears multiple times in the list of dims
