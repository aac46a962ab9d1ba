x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.isreal(x))
print(torch.isreal(torch.to(x, 7)))
print(torch.isreal(i), torch.isreal(torch.to(i, 3)), torch.isreal(torch.to(i, 1)))
print(torch.isreal(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.isreal(b), 99.))
print(torch.nan_to_num(torch.isreal(special), 99., 1000., -1000.))
print(torch.isreal(torch.to(x, 5)))
print(torch.isreal(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.isreal(c), 9)))
print(torch.view_as_real(torch.to(torch.isreal(torch.to(c, 10)), 10)))
print(torch.isreal(torch.tensor(0.5)), torch.isreal(torch.zeros([2, 0])))
y = torch.isreal(torch.t(x))
print(y, torch.stride(y))
print(torch.isreal(torch.select(x, 1, 2)), torch.stride(torch.isreal(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
---
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1
 1
 1
[ CPUBoolType{3} ]  1
 1
 1
[ CPUBoolType{3} ]  1
 1
 1
[ CPUBoolType{3} ]
 1
 1
 1
[ CPUBoolType{3} ]
 1
 1
[ CPUBoolType{2} ]
 1
 1
 1
 1
 1
 1
 1
 1
[ CPUBoolType{8} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 1  1  1
 1  1  1
[ CPUBoolType{2,3} ]
 0  0
 0  0
 0  0
[ CPUFloatType{3,2} ]
 0  0
 0  0
 0  0
[ CPUDoubleType{3,2} ]
1
[ CPUBoolType{} ] [ CPUBoolType{2,0} ]
 1  1
 1  1
 1  1
[ CPUBoolType{3,2} ] [1, 3]
 1
 1
[ CPUBoolType{2} ] [3, 1]
