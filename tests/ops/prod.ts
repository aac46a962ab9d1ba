x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.prod(x), torch.prod(x, dtype=7), torch.prod(x, 0), torch.prod(x, 1), torch.prod(x, -1, True), torch.prod(x, 1, dtype=7))
print(torch.prod(i), torch.prod(i, 0), torch.prod(torch.to(i, 1)), torch.prod(torch.to(torch.abs(i), 0), 1))
print(torch.prod(b), torch.prod(b, 1))
print(torch.prod(i, dtype=6), torch.prod(x, dtype=4), torch.prod(i, dtype=1))
print(torch.view_as_real(torch.prod(c)), torch.view_as_real(torch.prod(c, 1)))
print(torch.prod(torch.permute(t3, [2, 0, 1]), 1), torch.stride(torch.prod(torch.permute(t3, [2, 0, 1]), 1)), torch.stride(torch.prod(torch.permute(t3, [2, 0, 1]), 1, True)))
print(torch.prod(torch.slice(t3, 2, 0, 4, 2), -1))
print(torch.prod(e), torch.prod(e, 0), torch.prod(e, 1))
print(torch.prod(torch.tensor(2.5)), torch.prod(torch.tensor(2.5), 0))
o = torch.zeros([0])
print(torch.prod(x, 1, out=o))
print(torch.prod(x, 1, True, out=o))
o = torch.zeros([0], dtype=7)
print(torch.prod(x, 1, out=o))
o = torch.zeros([0], dtype=4)
print(torch.prod(x, 1, out=o))
o = torch.zeros([0])
print(torch.prod(x, 1, dtype=6, out=o))
o = torch.zeros([])
print(torch.prod(x, out=o))
---
1.5
[ CPUFloatType{} ] 1.5
[ CPUDoubleType{} ]  6.0000
-1.0000
-0.2500
[ CPUFloatType{3} ] -0.7500
-2.0000
[ CPUFloatType{2} ] -0.7500
-2.0000
[ CPUFloatType{2,1} ] -0.7500
-2.0000
[ CPUDoubleType{2} ]
0
[ CPULongType{} ]  4
 0
-18
[ CPULongType{3} ] 0
[ CPULongType{} ]  6
 0
[ CPULongType{2} ]
0
[ CPULongType{} ]  0
 1
[ CPULongType{2} ]
0
[ CPUFloatType{} ] 0
[ CPULongType{} ] 0
[ CPUCharType{} ]
-1.7188
-3.5938
[ CPUFloatType{2} ] -2.1875  2.8125
-0.5000  1.0000
[ CPUFloatType{2,2} ]
   0   64  160
  13   85  189
  28  108  220
  45  133  253
[ CPUFloatType{4,3} ] [3, 1] [3, 3, 1]
   0   24   80
 168  288  440
[ CPUFloatType{2,3} ]
1
[ CPUFloatType{} ]  1
 1
 1
[ CPUFloatType{3} ] [ CPUFloatType{0} ]
2.5
[ CPUFloatType{} ] 2.5
[ CPUFloatType{} ]
-0.7500
-2.0000
[ CPUFloatType{2} ]
-0.7500
-2.0000
[ CPUFloatType{2,1} ]
-0.7500
-2.0000
[ CPUDoubleType{2} ]
 0
 0
[ CPULongType{2} ]
-0.7500
-2.0000
[ CPUFloatType{2} ]
1.5
[ CPUFloatType{} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.prod(x, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
