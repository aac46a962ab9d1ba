x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.cumsum(x, 0), torch.cumsum(x, 1), torch.cumsum(x, -1, dtype=7), torch.cumsum(i, 1), torch.cumsum(torch.to(i, 1), 0), torch.cumsum(b, 1), torch.cumsum(i, 1, dtype=6))
print(torch.cumsum(torch.to(x, 15), 1), torch.view_as_real(torch.cumsum(c, 1)), torch.cumsum(e, 0), torch.cumsum(torch.tensor(2.5), 0), torch.cumsum(torch.zeros([0]), 0))
y = torch.cumsum(torch.permute(t3, [2, 0, 1]), 1)
print(y, torch.stride(y))
y = torch.clone(x)
print(torch.cumsum_(y, 1))
print(y)
y = torch.clone(i)
print(torch.cumsum_(y, 0, dtype=4))
o = torch.zeros([0])
print(torch.cumsum(x, 1, out=o))
o = torch.zeros([2, 3], dtype=4)
print(torch.cumsum(x, 1, out=o))
---
 1.5000 -2.0000  0.2500
 5.5000 -1.5000 -0.7500
[ CPUFloatType{2,3} ]  1.5000 -0.5000 -0.2500
 4.0000  4.5000  3.5000
[ CPUFloatType{2,3} ]  1.5000 -0.5000 -0.2500
 4.0000  4.5000  3.5000
[ CPUDoubleType{2,3} ]  1 -1  2
 4  4 -2
[ CPULongType{2,3} ]  1 -2  3
 5 -2 -3
[ CPULongType{2,3} ]  1  1
 1  2
[ CPULongType{2,2} ]  1 -1  2
 4  4 -2
[ CPUFloatType{2,3} ]
 1.5000 -0.5000 -0.2500
 4.0000  4.5000  3.5000
[ CPUBFloat16Type{2,3} ] (1,.,.) = 
  1.0000  0.5000
 -1.0000  0.7500
 -0.5000 -0.7500

(2,.,.) = 
  2.0000  1.0000
  3.0000  1.0000
  3.0000  1.5000
[ CPUFloatType{2,3,2} ] [ CPUFloatType{0,3} ] 2.5
[ CPUFloatType{} ] [ CPUFloatType{0} ]
(1,.,.) = 
   0   4   8
  12  20  28

(2,.,.) = 
   1   5   9
  14  22  30

(3,.,.) = 
   2   6  10
  16  24  32

(4,.,.) = 
   3   7  11
  18  26  34
[ CPUFloatType{4,2,3} ] [6, 3, 1]
 1.5000 -0.5000 -0.2500
 4.0000  4.5000  3.5000
[ CPUFloatType{2,3} ]
 1.5000 -0.5000 -0.2500
 4.0000  4.5000  3.5000
[ CPUFloatType{2,3} ]
 1 -2  3
 5 -2 -3
[ CPULongType{2,3} ]
 1.5000 -0.5000 -0.2500
 4.0000  4.5000  3.5000
[ CPUFloatType{2,3} ]
 1 -1 -1
 4  4  3
[ CPULongType{2,3} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
y = torch.clone(x)
print(torch.cumsum_(y, 1, dtype=7))
---
raises: Bad in-place call: input tensor dtype float and output tensor dtype double should match
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.cumsum(x, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
