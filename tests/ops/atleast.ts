n = torch.tensor(1.)
v = torch.tensor([1., 2.])
m = torch.tensor([[1., 2.], [3., 4.]])
for t in [n, v, m, torch.ones([1, 1, 1, 1])]:
  print(torch.size(torch.atleast_1d(t)))
  print(torch.size(torch.atleast_2d(t)))
  print(torch.size(torch.atleast_3d(t)))
print(torch.atleast_1d([n, v]))
print(torch.atleast_2d([n, v]))
print(torch.atleast_3d([v, m]))
print(torch.block_diag([n, v, m, torch.tensor([[1], [2]])]))
print(torch.block_diag([torch.zeros([0]), v]))
print(torch.column_stack([v, m, n]) if False else torch.column_stack([v, m]))
print(torch.column_stack([torch.tensor(1), torch.ones([1, 2])]))
o = torch.empty([0])
_0 = torch.block_diag([n, v], out=o)
print(o)
_1 = torch.column_stack([v, v], out=o)
print(o)
print(torch.block_diag([torch.ones([1, 1, 1])]))
---
[1]
[1, 1]
[1, 1, 1]
[2]
[1, 2]
[1, 2, 1]
[2, 2]
[2, 2]
[2, 2, 1]
[1, 1, 1, 1]
[1, 1, 1, 1]
[1, 1, 1, 1]
[ 1
[ CPUFloatType{1} ],  1
 2
[ CPUFloatType{2} ]]
[ 1
[ CPUFloatType{1,1} ],  1  2
[ CPUFloatType{1,2} ]]
[(1,.,.) = 
  1
  2
[ CPUFloatType{1,2,1} ], (1,.,.) = 
  1
  2

(2,.,.) = 
  3
  4
[ CPUFloatType{2,2,1} ]]
 1  0  0  0  0  0
 0  1  2  0  0  0
 0  0  0  1  2  0
 0  0  0  3  4  0
 0  0  0  0  0  1
 0  0  0  0  0  2
[ CPUFloatType{6,6} ]
 0  0
 1  2
[ CPUFloatType{2,2} ]
 1  1  2
 2  3  4
[ CPUFloatType{2,3} ]
 1  1  1
[ CPUFloatType{1,3} ]
 1  0  0
 0  1  2
[ CPUFloatType{2,3} ]
 1  1
 2  2
[ CPUFloatType{2,2} ]
raises: torch.block_diag: Input tensors must have 2 or fewer dimensions. Input 0 has 3 dimensions
