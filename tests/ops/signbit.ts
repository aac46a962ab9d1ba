x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
print(torch.signbit(x))
print(torch.signbit(torch.to(x, 7)))
print(torch.signbit(i), torch.signbit(torch.to(i, 3)), torch.signbit(torch.to(i, 1)))
print(torch.signbit(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.signbit(b), 99.))
print(torch.nan_to_num(torch.signbit(special), 99., 1000., -1000.))
print(torch.signbit(torch.to(x, 5)))
print(torch.signbit(torch.to(x, 15)))
print(torch.signbit(torch.tensor(0.5)), torch.signbit(torch.zeros([2, 0])))
y = torch.signbit(torch.t(x))
print(y, torch.stride(y))
print(torch.signbit(torch.select(x, 1, 2)), torch.stride(torch.signbit(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
o = torch.zeros([2, 3], dtype=11)
print(torch.signbit(x, out=o))
---
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
 1
 0
 0
[ CPUBoolType{3} ]  1
 0
 0
[ CPUBoolType{3} ]  1
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
 0
 1
 0
 0
 0
 1
 0
 1
[ CPUBoolType{8} ]
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
0
[ CPUBoolType{} ] [ CPUBoolType{2,0} ]
 1  0
 0  0
 0  1
[ CPUBoolType{3,2} ] [1, 3]
 0
 1
[ CPUBoolType{2} ] [3, 1]
 1  0  0
 0  0  1
[ CPUBoolType{2,3} ]
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.view_as_real(torch.to(torch.signbit(c), 9)))
---
raises: signbit is not implemented for complex tensors.
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
o = torch.zeros([0])
print(torch.signbit(x, out=o))
print(o)
---
raises: signbit does not support non-boolean outputs.
