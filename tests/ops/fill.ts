x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
t = torch.t(torch.tensor([[1, 2, 3], [4, 5, 6]]))
y = torch.clone(x)
print(torch.fill_(y, 3))
print(torch.fill_(y, torch.tensor(1.5)))
print(torch.zero_(y))
torch.fill_(torch.select(y, 1, 0), 7)
print(y)
y = torch.clone(t)
print(torch.fill_(y, 2.7), torch.fill_(y, torch.tensor(1.9)))
print(torch.fill(x, 2), torch.fill(x, torch.tensor(3.)))
o = torch.zeros([2, 3])
print(torch.fill(x, 2, out=o))
print(torch.fill(x, torch.tensor(3.), out=o))
y = torch.expand(torch.zeros([1]), [3])
print(torch.fill_(y, 2))
---
 3  3  3
 3  3  3
[ CPUFloatType{2,3} ]
 1.5000  1.5000  1.5000
 1.5000  1.5000  1.5000
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 7  0  0
 7  0  0
[ CPUFloatType{2,3} ]
 1  1
 1  1
 1  1
[ CPULongType{3,2} ]  1  1
 1  1
 1  1
[ CPULongType{3,2} ]
 2  2  2
 2  2  2
[ CPUFloatType{2,3} ]  3  3  3
 3  3  3
[ CPUFloatType{2,3} ]
 2  2  2
 2  2  2
[ CPUFloatType{2,3} ]
 3  3  3
 3  3  3
[ CPUFloatType{2,3} ]
 2
 2
 2
[ CPUFloatType{3} ]
===
t = torch.t(torch.tensor([[1, 2, 3], [4, 5, 6]]))
y = torch.clone(t)
print(torch.fill_(y, torch.tensor([1, 2])))
---
raises: fill_ only supports 0-dimension value tensor but got tensor with 1 dimensions.
