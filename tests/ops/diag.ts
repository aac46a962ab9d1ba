x = torch.reshape(torch.arange(6), [2, 3])
s = torch.tensor(5)
o = torch.zeros([0], dtype=4)
print(torch.diag(x, out=o))
print(torch.diag_embed(torch.tensor([1, 2])), torch.diag_embed(x, 1), torch.diag_embed(x, 0, 0, 2), torch.diag_embed(x, -1, 1, 0), torch.diagflat(x), torch.diagflat(torch.tensor([1, 2]), -1), torch.diagflat(s))
o = torch.zeros([0], dtype=4)
print(torch.diag_embed(torch.tensor([1, 2]), out=o))
y = torch.zeros([3, 3])
print(torch.fill_diagonal_(y, 2))
y = torch.zeros([5, 2])
print(torch.fill_diagonal_(y, 1.5, True))
print(torch.fill_diagonal_(y, 3))
---
 0
 4
[ CPULongType{2} ]
 1  0
 0  2
[ CPULongType{2,2} ] (1,.,.) = 
  0  0  0  0
  0  0  1  0
  0  0  0  2
  0  0  0  0

(2,.,.) = 
  0  3  0  0
  0  0  4  0
  0  0  0  5
  0  0  0  0
[ CPULongType{2,4,4} ] (1,.,.) = 
  0  0  0
  3  0  0

(2,.,.) = 
  0  1  0
  0  4  0

(3,.,.) = 
  0  0  2
  0  0  5
[ CPULongType{3,2,3} ] (1,.,.) = 
  0  0
  0  3
  0  0
  0  0

(2,.,.) = 
  0  0
  0  0
  1  4
  0  0

(3,.,.) = 
  0  0
  0  0
  0  0
  2  5

(4,.,.) = 
  0  0
  0  0
  0  0
  0  0
[ CPULongType{4,4,2} ]  0  0  0  0  0  0
 0  1  0  0  0  0
 0  0  2  0  0  0
 0  0  0  3  0  0
 0  0  0  0  4  0
 0  0  0  0  0  5
[ CPULongType{6,6} ]  0  0  0
 1  0  0
 0  2  0
[ CPULongType{3,3} ]  5
[ CPULongType{1,1} ]
 1  0
 0  2
[ CPULongType{2,2} ]
 2  0  0
 0  2  0
 0  0  2
[ CPUFloatType{3,3} ]
 1.5000  0.0000
 0.0000  1.5000
 0.0000  0.0000
 1.5000  0.0000
 0.0000  1.5000
[ CPUFloatType{5,2} ]
 3.0000  0.0000
 0.0000  3.0000
 0.0000  0.0000
 1.5000  0.0000
 0.0000  1.5000
[ CPUFloatType{5,2} ]
===
x = torch.reshape(torch.arange(6), [2, 3])
v = torch.tensor([1, 2, 3, 4, 5])
print(torch.diag(v), torch.diag(x), torch.diag(torch.tensor([1, 2]), 1), torch.diag(x, -1), torch.diag(x, 1), torch.diag(x, 5))
---
raises: numel: integer multiplication overflow
===
t3 = torch.reshape(torch.arange(24), [2, 3, 4])
print(torch.diag(t3))
---
raises: matrix or a vector expected
===
x = torch.reshape(torch.arange(6), [2, 3])
print(torch.diag_embed(x, 0, 1, 1))
---
raises: diagonal dimensions cannot be identical 1, 1
===
y = torch.zeros([3])
print(torch.fill_diagonal_(y, 2))
---
raises: dimensions must larger than 1
===
y = torch.zeros([2, 2, 3])
print(torch.fill_diagonal_(y, 2))
---
raises: all dimensions of input must be of equal length
