t3 = torch.reshape(torch.arange(24), [2, 3, 4])
v = torch.tensor([10., 20., 30., 40.])
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
y = torch.nonzero(m)
print(y, torch.stride(y))
print(torch.nonzero(v), torch.nonzero(torch.tensor(3)), torch.nonzero(torch.tensor(0)), torch.nonzero(torch.zeros([2, 0])), torch.nonzero(t3 > 21), torch.argwhere(m), torch.argwhere(torch.tensor(2)), torch.nonzero_numpy(m), torch.nonzero_numpy(torch.tensor(2)))
o = torch.zeros([0], dtype=4)
print(torch.nonzero(m, out=o))
print(torch.where(m), torch.nonzero(torch.tensor([float("nan"), 0.])))
---
 0  0
 0  3
 1  2
 2  0
 2  1
[ CPULongType{5,2} ] [1, 5]
 0
 1
 2
 3
[ CPULongType{4,1} ] [ CPULongType{1,0} ] [ CPULongType{0,0} ] [ CPULongType{0,2} ]  1  2  2
 1  2  3
[ CPULongType{2,3} ]  0  0
 0  3
 1  2
 2  0
 2  1
[ CPULongType{5,2} ] [ CPULongType{1,0} ] [ 0
 0
 1
 2
 2
[ CPULongType{5} ],  0
 3
 2
 0
 1
[ CPULongType{5} ]] [ 0
[ CPULongType{1} ]]
 0  0
 0  3
 1  2
 2  0
 2  1
[ CPULongType{5,2} ]
[ 0
 0
 1
 2
 2
[ CPULongType{5} ],  0
 3
 2
 0
 1
[ CPULongType{5} ]]  0
[ CPULongType{1,1} ]
===
m = torch.tensor([[True, False, False, True], [False, False, True, False], [True, True, False, False]])
o = torch.zeros([0])
print(torch.nonzero(m, out=o))
---
raises: nonzero: Expected out tensor to have scalar type Long but got scalar typeFloat
