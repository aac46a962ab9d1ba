x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.sum(x), torch.sum(x, dtype=7), torch.sum(x, [0]), torch.sum(x, [1]), torch.sum(x, [-1], True), torch.sum(x, [1], dtype=7))
print(torch.sum(i), torch.sum(i, [0]), torch.sum(torch.to(i, 1)), torch.sum(torch.to(torch.abs(i), 0), [1]))
print(torch.sum(b), torch.sum(b, [1]))
print(torch.sum(i, dtype=6), torch.sum(x, dtype=4), torch.sum(i, dtype=1))
print(torch.sum(torch.to(x, 15)), torch.sum(torch.to(x, 15), [1]))
print(torch.sum(torch.to(x, 5)), torch.sum(torch.to(x, 5), [1]))
print(torch.view_as_real(torch.sum(c)), torch.view_as_real(torch.sum(c, [1])))
print(torch.sum(torch.permute(t3, [2, 0, 1]), [1]), torch.stride(torch.sum(torch.permute(t3, [2, 0, 1]), [1])), torch.stride(torch.sum(torch.permute(t3, [2, 0, 1]), [1], True)))
print(torch.sum(torch.slice(t3, 2, 0, 4, 2), [-1]))
print(torch.sum(e), torch.sum(e, [0]), torch.sum(e, [1]))
print(torch.sum(torch.tensor(2.5)), torch.sum(torch.tensor(2.5), [0]))
o = torch.zeros([0])
print(torch.sum(x, [1], out=o))
print(torch.sum(x, [1], True, out=o))
o = torch.zeros([0], dtype=7)
print(torch.sum(x, [1], out=o))
o = torch.zeros([0], dtype=4)
print(torch.sum(x, [1], out=o))
o = torch.zeros([0])
print(torch.sum(x, [1], dtype=6, out=o))
print(torch.sum(t3, [0, 2]), torch.sum(t3, [0, 1, 2], True), torch.sum(t3, []), torch.sum(t3, [-1, 0]))
print(torch.sum(t3, None))
o = torch.zeros([])
print(torch.sum(x, out=o))
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
0
[ CPUFloatType{} ] 2
[ CPULongType{} ] 0
[ CPUCharType{} ]
3.25
[ CPUBFloat16Type{} ] -0.2500
 3.5000
[ CPUBFloat16Type{2} ]
3.25
[ CPUHalfType{} ] -0.2500
 3.5000
[ CPUHalfType{2} ]
 2.5000
 0.7500
[ CPUFloatType{2} ] -0.5000 -0.7500
 3.0000  1.5000
[ CPUFloatType{2,2} ]
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
-1
 3
[ CPULongType{2} ]
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
3.25
[ CPUFloatType{} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.sum(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
print(torch.sum(t3, [0, 0]))
---
raises: dim 0 appears multiple times in the list of dims
