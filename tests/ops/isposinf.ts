x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.isposinf(x))
print(torch.isposinf(torch.to(x, 7)))
print(torch.isposinf(i), torch.isposinf(torch.to(i, 3)), torch.isposinf(torch.to(i, 1)))
print(torch.isposinf(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.isposinf(b), 99.))
print(torch.nan_to_num(torch.isposinf(special), 99., 1000., -1000.))
print(torch.isposinf(torch.to(x, 5)))
print(torch.isposinf(torch.to(x, 15)))
print(torch.isposinf(torch.tensor(0.5)), torch.isposinf(torch.zeros([2, 0])))
y = torch.isposinf(torch.t(x))
print(y, torch.stride(y))
print(torch.isposinf(torch.select(x, 1, 2)), torch.stride(torch.isposinf(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
o = torch.zeros([2, 3], dtype=11)
print(torch.isposinf(x, out=o))
---
 0  0  0
 0  0  0
[ CPUBoolType{2,3} ]
 0  0  0
 0  0  0
[ CPUBoolType{2,3} ]
 0
 0
 0
[ CPUBoolType{3} ]  0
 0
 0
[ CPUBoolType{3} ]  0
 0
 0
[ CPUBoolType{3} ]
 0
 0
 0
[ CPUBoolType{3} ]
 0
 0
[ CPUBoolType{2} ]
 1
 0
 0
 0
 0
 0
 0
 0
[ CPUBoolType{8} ]
 0  0  0
 0  0  0
[ CPUBoolType{2,3} ]
 0  0  0
 0  0  0
[ CPUBoolType{2,3} ]
0
[ CPUBoolType{} ] [ CPUBoolType{2,0} ]
 0  0
 0  0
 0  0
[ CPUBoolType{3,2} ] [1, 3]
 0
 0
[ CPUBoolType{2} ] [3, 1]
 0  0  0
 0  0  0
[ CPUBoolType{2,3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.isposinf(c), 9)))
---
raises: isposinf does not support complex inputs.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([0])
print(torch.isposinf(x, out=o))
print(o)
---
raises: isposinf does not support non-boolean outputs.
