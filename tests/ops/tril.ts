x = torch.reshape(torch.arange(6), [2, 3])
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
f = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.tril(t3), torch.tril(x, 1), torch.tril(x, -1), torch.triu(x), torch.triu(x, 1), torch.triu(t3, -1), torch.tril(torch.t(f)), torch.triu(torch.to(f, 15)), torch.tril(torch.tensor([[True, True], [True, True]])))
y = torch.clone(x)
print(torch.tril_(y))
y = torch.clone(f)
print(torch.triu_(y, 1))
print(y)
o = torch.zeros([0], dtype=4)
print(torch.tril(x, out=o))
print(torch.triu(x, out=o))
y = torch.clone(torch.t(f))
torch.tril_(torch.t(y))
print(y)
---
(1,.,.) = 
   0   0   0   0
   4   5   0   0
   8   9  10   0

(2,.,.) = 
  12   0   0   0
  16  17   0   0
  20  21  22   0
[ CPULongType{2,3,4} ]  0  1  0
 3  4  5
[ CPULongType{2,3} ]  0  0  0
 3  0  0
[ CPULongType{2,3} ]  0  1  2
 0  4  5
[ CPULongType{2,3} ]  0  1  2
 0  0  5
[ CPULongType{2,3} ] (1,.,.) = 
   0   1   2   3
   4   5   6   7
   0   9  10  11

(2,.,.) = 
  12  13  14  15
  16  17  18  19
   0  21  22  23
[ CPULongType{2,3,4} ]  1.5000  0.0000
-2.0000  0.5000
 0.2500 -1.0000
[ CPUFloatType{3,2} ]  1.5000 -2.0000  0.2500
 0.0000  0.5000 -1.0000
[ CPUBFloat16Type{2,3} ]  1  0
 1  1
[ CPUBoolType{2,2} ]
 0  0  0
 3  4  0
[ CPULongType{2,3} ]
 0.0000 -2.0000  0.2500
 0.0000  0.0000 -1.0000
[ CPUFloatType{2,3} ]
 0.0000 -2.0000  0.2500
 0.0000  0.0000 -1.0000
[ CPUFloatType{2,3} ]
 0  0  0
 3  4  0
[ CPULongType{2,3} ]
 0  1  2
 0  4  5
[ CPULongType{2,3} ]
 1.5000  4.0000
 0.0000  0.5000
 0.0000  0.0000
[ CPUFloatType{3,2} ]
===
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.tril(v))
---
raises: Dimension out of range (expected to be in range of [-1, 0], but got -2)
