x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
b = torch.tensor([[True, False], [True, True]])
n = torch.tensor([[1., float("nan"), 3.], [float("nan"), float("nan"), 2.]])
c = torch.complex(torch.tensor([[1., -2., 0.5], [2., 1., 0.]]), torch.tensor([[0.5, 0.25, -1.5], [1., 0., 0.5]]))
e = torch.zeros([0, 3])
print(torch.any(b), torch.any(b, 0), torch.any(b, 1, True), torch.any(x), torch.any(i, 1), torch.any(n, 1))
print(torch.any(torch.to(i, 0)), torch.any(torch.to(i, 0), 1), torch.any(e), torch.any(e, 0), torch.any(e, 1))
print(torch.any(c, 1), torch.any(torch.to(x, 15), 1), torch.any(torch.to(x, 5)), torch.any(torch.tensor(True)), torch.any(torch.tensor(0.), 0))
o = torch.zeros([0], dtype=11)
print(torch.any(b, 1, out=o))
print(torch.any(b, out=o))
o = torch.zeros([0], dtype=0)
print(torch.any(b, 1, out=o))
---
1
[ CPUBoolType{} ]  1
 1
[ CPUBoolType{2} ]  1
 1
[ CPUBoolType{2,1} ] 1
[ CPUBoolType{} ]  1
 1
[ CPUBoolType{2} ]  1
 1
[ CPUBoolType{2} ]
1
[ CPUByteType{} ]  1
 1
[ CPUByteType{2} ] 0
[ CPUBoolType{} ]  0
 0
 0
[ CPUBoolType{3} ] [ CPUBoolType{0} ]
 1
 1
[ CPUBoolType{2} ]  1
 1
[ CPUBoolType{2} ] 1
[ CPUBoolType{} ] 1
[ CPUBoolType{} ] 0
[ CPUBoolType{} ]
 1
 1
[ CPUBoolType{2} ]
1
[ CPUBoolType{} ]
 1
 1
[ CPUByteType{2} ]
===
b = torch.tensor([[True, False], [True, True]])
print(torch.any(b, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
b = torch.tensor([[True, False], [True, True]])
o = torch.zeros([0])
print(torch.any(b, 1, out=o))
---
raises: any only supports bool tensor for result, got: Float
