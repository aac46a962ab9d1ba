x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
v, j = torch.cummin(x, 0)
print(v, j)
v, j = torch.cummin(torch.tensor([[2., 2., 1., 3., 3.], [1., float("nan"), 0., 5., float("nan")]]), -1)
print(v, j)
v, j = torch.cummin(i, 1)
print(v, j)
v, j = torch.cummin(b, 1)
print(v, j)
v, j = torch.cummin(torch.to(x, 15), 1)
print(v, j)
v, j = torch.cummin(torch.tensor(2.), 0)
print(v, j)
v, j = torch.cummin(e, 0)
print(v, j)
v, j = torch.cummin(torch.permute(t3, [2, 0, 1]), 1)
print(v, j, torch.stride(v), torch.stride(j))
o = torch.zeros([2, 3])
p = torch.zeros([2, 3], dtype=4)
torch._cummin_helper(x, o, p, 1)
print(o, p)
---
 1.5000 -2.0000  0.2500
 1.5000 -2.0000 -1.0000
[ CPUFloatType{2,3} ]  0  0  0
 0  0  1
[ CPULongType{2,3} ]
 2  2  1  1  1
 1 nan nan nan nan
[ CPUFloatType{2,5} ]  0  1  2  2  2
 0  1  1  1  4
[ CPULongType{2,5} ]
 1 -2 -2
 4  0 -6
[ CPULongType{2,3} ]  0  1  1
 0  1  2
[ CPULongType{2,3} ]
 1  0
 1  1
[ CPUBoolType{2,2} ]  0  1
 0  1
[ CPULongType{2,2} ]
 1.5000 -2.0000 -2.0000
 4.0000  0.5000 -1.0000
[ CPUBFloat16Type{2,3} ]  0  1  1
 0  1  2
[ CPULongType{2,3} ]
2
[ CPUFloatType{} ] 0
[ CPULongType{} ]
[ CPUFloatType{0,3} ] [ CPULongType{0,3} ]
(1,.,.) = 
  0  4  8
  0  4  8

(2,.,.) = 
  1  5  9
  1  5  9

(3,.,.) = 
   2   6  10
   2   6  10

(4,.,.) = 
   3   7  11
   3   7  11
[ CPUFloatType{4,2,3} ] (1,.,.) = 
  0  0  0
  0  0  0

(2,.,.) = 
  0  0  0
  0  0  0

(3,.,.) = 
  0  0  0
  0  0  0

(4,.,.) = 
  0  0  0
  0  0  0
[ CPULongType{4,2,3} ] [6, 3, 1] [6, 3, 1]
 1.5000 -2.0000 -2.0000
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  0  1  1
 0  1  2
[ CPULongType{2,3} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.cummin(x, 2)
print(v)
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
v, j = torch.cummin(c, 1)
print(v)
---
raises: "cummin_cpu" not implemented for 'ComplexFloat'
