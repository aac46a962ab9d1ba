x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
e = torch.zeros([0, 3])
print(torch.all(b), torch.all(b, 0), torch.all(b, 1, True), torch.all(x), torch.all(i, 1), torch.all(n, 1))
print(torch.all(torch.to(i, 0)), torch.all(torch.to(i, 0), 1), torch.all(e), torch.all(e, 0), torch.all(e, 1))
print(torch.all(c, 1), torch.all(torch.to(x, 15), 1), torch.all(torch.to(x, 5)), torch.all(torch.tensor(True)), torch.all(torch.tensor(0.), 0))
o = torch.zeros([0], dtype=11)
print(torch.all(b, 1, out=o))
print(torch.all(b, out=o))
o = torch.zeros([0], dtype=0)
print(torch.all(b, 1, out=o))
---
0
[ CPUBoolType{} ]  1
 0
[ CPUBoolType{2} ]  0
 1
[ CPUBoolType{2,1} ] 1
[ CPUBoolType{} ]  1
 0
[ CPUBoolType{2} ]  1
 1
[ CPUBoolType{2} ]
0
[ CPUByteType{} ]  1
 0
[ CPUByteType{2} ] 1
[ CPUBoolType{} ]  1
 1
 1
[ CPUBoolType{3} ] [ CPUBoolType{0} ]
 1
 0
[ CPUBoolType{2} ]  1
 1
[ CPUBoolType{2} ] 1
[ CPUBoolType{} ] 1
[ CPUBoolType{} ] 0
[ CPUBoolType{} ]
 0
 1
[ CPUBoolType{2} ]
0
[ CPUBoolType{} ]
 0
 1
[ CPUByteType{2} ]
===
b = torch.tensor([[True, False], [True, True]])
print(torch.all(b, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
b = torch.tensor([[True, False], [True, True]])
o = torch.zeros([0])
print(torch.all(b, 1, out=o))
---
raises: all only supports bool tensor for result, got: Float
