x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
n = torch.tensor([[1., float("nan"), 3., -1.], [2., 0., float("nan"), float("inf")]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
v, j = torch.topk(x, 2)
print(v, j)
v, j = torch.topk(x, 1, 0)
print(v, j)
v, j = torch.topk(x, 2, -1, False)
print(v, j)
v, j = torch.topk(i, 3, 1)
print(v, j)
v, j = torch.topk(n, 2, 1)
print(v, j)
v, j = torch.topk(x, 0, 1)
print(v, j)
v, j = torch.topk(torch.tensor(2.), 1)
print(v, j)
v, j = torch.topk(torch.to(x, 15), 2)
print(v, j)
v, j = torch.topk(torch.permute(t3, [2, 0, 1]), 1, 1)
print(v, j, torch.stride(v))
---
 1.5000  0.2500
 4.0000  0.5000
[ CPUFloatType{2,2} ]  0  2
 0  1
[ CPULongType{2,2} ]
 4.0000  0.5000  0.2500
[ CPUFloatType{1,3} ]  1  1  0
[ CPULongType{1,3} ]
-2.0000  0.2500
-1.0000  0.5000
[ CPUFloatType{2,2} ]  1  2
 2  1
[ CPULongType{2,2} ]
 3  1 -2
 4  0 -6
[ CPULongType{2,3} ]  2  0  1
 0  1  2
[ CPULongType{2,3} ]
nan  3
nan inf
[ CPUFloatType{2,2} ]  1  2
 2  3
[ CPULongType{2,2} ]
[ CPUFloatType{2,0} ] [ CPULongType{2,0} ]
2
[ CPUFloatType{} ] 0
[ CPULongType{} ]
 1.5000  0.2500
 4.0000  0.5000
[ CPUBFloat16Type{2,2} ]  0  2
 0  1
[ CPULongType{2,2} ]
(1,.,.) = 
  12  16  20

(2,.,.) = 
  13  17  21

(3,.,.) = 
  14  18  22

(4,.,.) = 
  15  19  23
[ CPUFloatType{4,1,3} ] (1,.,.) = 
  1  1  1

(2,.,.) = 
  1  1  1

(3,.,.) = 
  1  1  1

(4,.,.) = 
  1  1  1
[ CPULongType{4,1,3} ] [3, 3, 1]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.topk(x, 4)
print(v)
---
raises: selected index k out of range
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
v, j = torch.topk(x, 1, 2)
print(v)
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
