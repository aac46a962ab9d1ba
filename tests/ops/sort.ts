x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
n = torch.tensor([[1., float("nan"), 3., -1.], [2., 0., float("nan"), float("inf")]])
d = torch.tensor([3, 1, 2, 3, 1, 1])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
v, j = torch.sort(x)
print(v, j)
v, j = torch.sort(x, 0)
print(v, j)
v, j = torch.sort(x, -1, True)
print(v, j)
v, j = torch.sort(i, 1)
print(v, j)
v, j = torch.sort(b, 1)
print(v, j)
v, j = torch.sort(n, 1)
print(v, j)
v, j = torch.sort(n, 1, True)
print(v, j)
v, j = torch.sort(d, stable=True)
print(v, j)
v, j = torch.sort(d, stable=True, dim=0, descending=True)
print(v, j)
v, j = torch.sort(torch.to(x, 15))
print(v, j)
v, j = torch.sort(torch.to(x, 5))
print(v, j)
v, j = torch.sort(torch.tensor(2.))
print(v, j)
v, j = torch.sort(e)
print(v, j)
v, j = torch.sort(torch.permute(t3, [2, 0, 1]), 1, True)
print(v, j, torch.stride(v), torch.stride(j))
print(torch.argsort(x), torch.argsort(x, 0, True), torch.argsort(d, stable=True, dim=0, descending=True), torch.argsort(torch.tensor(1.)))
o = torch.zeros([0], dtype=4)
print(torch.argsort(d, stable=True, out=o))
print(torch.msort(x), torch.msort(t3))
o = torch.zeros([0])
print(torch.msort(x, out=o))
---
-2.0000  0.2500  1.5000
-1.0000  0.5000  4.0000
[ CPUFloatType{2,3} ]  1  2  0
 2  1  0
[ CPULongType{2,3} ]
 1.5000 -2.0000 -1.0000
 4.0000  0.5000  0.2500
[ CPUFloatType{2,3} ]  0  0  1
 1  1  0
[ CPULongType{2,3} ]
 1.5000  0.2500 -2.0000
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  0  2  1
 0  1  2
[ CPULongType{2,3} ]
-2  1  3
-6  0  4
[ CPULongType{2,3} ]  1  0  2
 2  1  0
[ CPULongType{2,3} ]
 0  1
 1  1
[ CPUBoolType{2,2} ]  1  0
 0  1
[ CPULongType{2,2} ]
-1  1  3 nan
 0  2 inf nan
[ CPUFloatType{2,4} ]  3  0  2  1
 1  0  3  2
[ CPULongType{2,4} ]
nan  3  1 -1
nan inf  2  0
[ CPUFloatType{2,4} ]  1  2  0  3
 2  3  0  1
[ CPULongType{2,4} ]
 1
 1
 1
 2
 3
 3
[ CPULongType{6} ]  1
 4
 5
 2
 0
 3
[ CPULongType{6} ]
 3
 3
 2
 1
 1
 1
[ CPULongType{6} ]  0
 3
 2
 1
 4
 5
[ CPULongType{6} ]
-2.0000  0.2500  1.5000
-1.0000  0.5000  4.0000
[ CPUBFloat16Type{2,3} ]  1  2  0
 2  1  0
[ CPULongType{2,3} ]
-2.0000  0.2500  1.5000
-1.0000  0.5000  4.0000
[ CPUHalfType{2,3} ]  1  2  0
 2  1  0
[ CPULongType{2,3} ]
2
[ CPUFloatType{} ] 0
[ CPULongType{} ]
[ CPUFloatType{0,3} ] [ CPULongType{0,3} ]
(1,.,.) = 
  12  16  20
   0   4   8

(2,.,.) = 
  13  17  21
   1   5   9

(3,.,.) = 
  14  18  22
   2   6  10

(4,.,.) = 
  15  19  23
   3   7  11
[ CPUFloatType{4,2,3} ] (1,.,.) = 
  1  1  1
  0  0  0

(2,.,.) = 
  1  1  1
  0  0  0

(3,.,.) = 
  1  1  1
  0  0  0

(4,.,.) = 
  1  1  1
  0  0  0
[ CPULongType{4,2,3} ] [1, 12, 4] [1, 12, 4]
 1  2  0
 2  1  0
[ CPULongType{2,3} ]  1  1  0
 0  0  1
[ CPULongType{2,3} ]  0
 3
 2
 1
 4
 5
[ CPULongType{6} ] 0
[ CPULongType{} ]
 1
 4
 5
 2
 0
 3
[ CPULongType{6} ]
 1.5000 -2.0000 -1.0000
 4.0000  0.5000  0.2500
[ CPUFloatType{2,3} ] (1,.,.) = 
   0   1   2   3
   4   5   6   7
   8   9  10  11

(2,.,.) = 
  12  13  14  15
  16  17  18  19
  20  21  22  23
[ CPUFloatType{2,3,4} ]
 1.5000 -2.0000 -1.0000
 4.0000  0.5000  0.2500
[ CPUFloatType{2,3} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.sort(x, 2)
print(v)
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.sort(torch.complex(x, x))
print(v)
---
raises: "sorting_kernel_method_name" not implemented for 'ComplexFloat'
