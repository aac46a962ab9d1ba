x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.cumprod(x, 0), torch.cumprod(x, 1), torch.cumprod(x, -1, dtype=7), torch.cumprod(i, 1), torch.cumprod(torch.to(i, 1), 0), torch.cumprod(b, 1), torch.cumprod(i, 1, dtype=6))
print(torch.cumprod(torch.to(x, 15), 1), torch.view_as_real(torch.cumprod(c, 1)), torch.cumprod(e, 0), torch.cumprod(torch.tensor(2.5), 0), torch.cumprod(torch.zeros([0]), 0))
y = torch.cumprod(torch.permute(t3, [2, 0, 1]), 1)
print(y, torch.stride(y))
y = torch.clone(x)
print(torch.cumprod_(y, 1))
print(y)
y = torch.clone(i)
print(torch.cumprod_(y, 0, dtype=4))
o = torch.zeros([0])
print(torch.cumprod(x, 1, out=o))
o = torch.zeros([2, 3], dtype=4)
print(torch.cumprod(x, 1, out=o))
---
 1.5000 -2.0000  0.2500
 6.0000 -1.0000 -0.2500
[ CPUFloatType{2,3} ]  1.5000 -3.0000 -0.7500
 4.0000  2.0000 -2.0000
[ CPUFloatType{2,3} ]  1.5000 -3.0000 -0.7500
 4.0000  2.0000 -2.0000
[ CPUDoubleType{2,3} ]  1 -2 -6
 4  0  0
[ CPULongType{2,3} ]  1 -2  3
 4  0 -18
[ CPULongType{2,3} ]  1  0
 1  1
[ CPULongType{2,2} ]  1 -2 -6
 4  0 -0
[ CPUFloatType{2,3} ]
 1.5000 -3.0000 -0.7500
 4.0000  2.0000 -2.0000
[ CPUBFloat16Type{2,3} ] (1,.,.) = 
  1.0000  0.5000
 -2.1250 -0.7500
 -2.1875  2.8125

(2,.,.) = 
  2.0000  1.0000
  2.0000  1.0000
 -0.5000  1.0000
[ CPUFloatType{2,3,2} ] [ CPUFloatType{0,3} ] 2.5
[ CPUFloatType{} ] [ CPUFloatType{0} ]
(1,.,.) = 
    0    4    8
    0   64  160

(2,.,.) = 
    1    5    9
   13   85  189

(3,.,.) = 
    2    6   10
   28  108  220

(4,.,.) = 
    3    7   11
   45  133  253
[ CPUFloatType{4,2,3} ] [6, 3, 1]
 1.5000 -3.0000 -0.7500
 4.0000  2.0000 -2.0000
[ CPUFloatType{2,3} ]
 1.5000 -3.0000 -0.7500
 4.0000  2.0000 -2.0000
[ CPUFloatType{2,3} ]
 1 -2  3
 4  0 -18
[ CPULongType{2,3} ]
 1.5000 -3.0000 -0.7500
 4.0000  2.0000 -2.0000
[ CPUFloatType{2,3} ]
 1 -2  0
 4  0  0
[ CPULongType{2,3} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
y = torch.clone(x)
print(torch.cumprod_(y, 1, dtype=7))
---
raises: Bad in-place call: input tensor dtype float and output tensor dtype double should match
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.cumprod(x, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
