s = torch.tensor([1., 3., 5., 7.])
s2 = torch.tensor([[1., 3., 5.], [2., 4., 6.]])
v = torch.tensor([0., 3., 3.5, 8.])
i = torch.tensor([1, 3, 5])
print(torch.isin(i, torch.tensor([3, 4])), torch.isin(s2, v), torch.isin(s2, v, invert=True), torch.isin(s, torch.zeros([0])), torch.isin(i, torch.tensor([5, 1]), assume_unique=True))
print(torch.isin(s, 3.), torch.isin(i, 3, invert=True), torch.isin(3, i), torch.isin(2., s), torch.isin(i, s))
o = torch.zeros([0], dtype=11)
print(torch.isin(i, torch.tensor([3, 4]), out=o))
print(torch.isin(s, 3., out=o))
print(torch.isin(3, i, out=o))
print(torch.isin(torch.arange(30), torch.tensor([3, 4, 29])))
---
 0
 1
 0
[ CPUBoolType{3} ]  0  1  0
 0  0  0
[ CPUBoolType{2,3} ]  1  0  1
 1  1  1
[ CPUBoolType{2,3} ]  0
 0
 0
 0
[ CPUBoolType{4} ]  1
 0
 1
[ CPUBoolType{3} ]
 0
 1
 0
 0
[ CPUBoolType{4} ]  1
 0
 1
[ CPUBoolType{3} ] 1
[ CPUBoolType{} ] 0
[ CPUBoolType{} ]  1
 1
 1
[ CPUBoolType{3} ]
 0
 1
 0
[ CPUBoolType{3} ]
 0
 1
 0
 0
[ CPUBoolType{4} ]
1
[ CPUBoolType{} ]
 0
 0
 0
 1
 1
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 0
 1
[ CPUBoolType{30} ]
===
print(torch.isin(torch.tensor([True]), torch.tensor([False])))
---
raises: Unsupported input type encountered for isin(): Bool
