x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.isfinite(x))
print(torch.isfinite(torch.to(x, 7)))
print(torch.isfinite(i), torch.isfinite(torch.to(i, 3)), torch.isfinite(torch.to(i, 1)))
print(torch.isfinite(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.isfinite(b), 99.))
print(torch.nan_to_num(torch.isfinite(special), 99., 1000., -1000.))
print(torch.isfinite(torch.to(x, 5)))
print(torch.isfinite(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.isfinite(c), 9)))
print(torch.view_as_real(torch.to(torch.isfinite(torch.to(c, 10)), 10)))
print(torch.isfinite(torch.tensor(0.5)), torch.isfinite(torch.zeros([2, 0])))
y = torch.isfinite(torch.t(x))
print(y, torch.stride(y))
print(torch.isfinite(torch.select(x, 1, 2)), torch.stride(torch.isfinite(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
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
 0
 0
 0
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
 1  0
 1  0
 1  0
[ CPUFloatType{3,2} ]
 1  0
 1  0
 1  0
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
