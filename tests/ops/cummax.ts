x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
v, j = torch.cummax(x, 0)
print(v, j)
v, j = torch.cummax(torch.tensor([[2., 2., 1., 3., 3.], [1., float("nan"), 0., 5., float("nan")]]), -1)
print(v, j)
v, j = torch.cummax(i, 1)
print(v, j)
v, j = torch.cummax(b, 1)
print(v, j)
v, j = torch.cummax(torch.to(x, 15), 1)
print(v, j)
v, j = torch.cummax(torch.tensor(2.), 0)
print(v, j)
v, j = torch.cummax(e, 0)
print(v, j)
v, j = torch.cummax(torch.permute(t3, [2, 0, 1]), 1)
print(v, j, torch.stride(v), torch.stride(j))
o = torch.zeros([2, 3])
p = torch.zeros([2, 3], dtype=4)
torch._cummax_helper(x, o, p, 1)
print(o, p)
---
 1.5000 -2.0000  0.2500
 4.0000  0.5000  0.2500
[ CPUFloatType{2,3} ]  0  0  0
 1  1  0
[ CPULongType{2,3} ]
 2  2  2  3  3
 1 nan nan nan nan
[ CPUFloatType{2,5} ]  0  1  1  3  4
 0  1  1  1  4
[ CPULongType{2,5} ]
 1  1  3
 4  4  4
[ CPULongType{2,3} ]  0  0  2
 0  0  0
[ CPULongType{2,3} ]
 1  1
 1  1
[ CPUBoolType{2,2} ]  0  0
 0  1
[ CPULongType{2,2} ]
 1.5000  1.5000  1.5000
 4.0000  4.0000  4.0000
[ CPUBFloat16Type{2,3} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]
2
[ CPUFloatType{} ] 0
[ CPULongType{} ]
[ CPUFloatType{0,3} ] [ CPULongType{0,3} ]
(1,.,.) = 
   0   4   8
  12  16  20

(2,.,.) = 
   1   5   9
  13  17  21

(3,.,.) = 
   2   6  10
  14  18  22

(4,.,.) = 
   3   7  11
  15  19  23
[ CPUFloatType{4,2,3} ] (1,.,.) = 
  0  0  0
  1  1  1

(2,.,.) = 
  0  0  0
  1  1  1

(3,.,.) = 
  0  0  0
  1  1  1

(4,.,.) = 
  0  0  0
  1  1  1
[ CPULongType{4,2,3} ] [6, 3, 1] [6, 3, 1]
 1.5000  1.5000  1.5000
 4.0000  4.0000  4.0000
[ CPUFloatType{2,3} ]  0  0  0
 0  0  0
[ CPULongType{2,3} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.cummax(x, 2)
print(v)
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
v, j = torch.cummax(c, 1)
print(v)
---
raises: "cummax_cpu" not implemented for 'ComplexFloat'
