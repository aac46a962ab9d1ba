x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
i = torch.tensor([-3, 0, 2])
b = torch.tensor([True, False])
special = torch.tensor([float("inf"), float("-inf"), float("nan"), 0., 1., -1., 0.5, -1.5])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.isnan(x))
print(torch.isnan(torch.to(x, 7)))
print(torch.isnan(i), torch.isnan(torch.to(i, 3)), torch.isnan(torch.to(i, 1)))
print(torch.isnan(torch.to(torch.abs(i), 0)))
print(torch.nan_to_num(torch.isnan(b), 99.))
print(torch.nan_to_num(torch.isnan(special), 99., 1000., -1000.))
print(torch.isnan(torch.to(x, 5)))
print(torch.isnan(torch.to(x, 15)))
print(torch.view_as_real(torch.to(torch.isnan(c), 9)))
print(torch.view_as_real(torch.to(torch.isnan(torch.to(c, 10)), 10)))
print(torch.isnan(torch.tensor(0.5)), torch.isnan(torch.zeros([2, 0])))
y = torch.isnan(torch.t(x))
print(y, torch.stride(y))
print(torch.isnan(torch.select(x, 1, 2)), torch.stride(torch.isnan(torch.expand(torch.tensor([[1.], [2.]]), [2, 3]))))
o = torch.zeros([0])
print(torch.isnan(x, out=o))
print(o)
o = torch.zeros([3, 2], dtype=7)
print(torch.isnan(x, out=torch.t(o)))
print(o)
o = torch.zeros([2, 3], dtype=4)
print(torch.isnan(x, out=o))
o = torch.zeros([2, 3], dtype=11)
print(torch.isnan(x, out=o))
o = torch.zeros([3])
print(torch.isnan(i, out=o))
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
 0
 0
 1
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
 0  0
 0  0
 0  0
[ CPUFloatType{3,2} ]
 0  0
 0  0
 0  0
[ CPUDoubleType{3,2} ]
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
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUFloatType{2,3} ]
 0  0  0
 0  0  0
[ CPUDoubleType{2,3} ]
 0  0
 0  0
 0  0
[ CPUDoubleType{3,2} ]
 0  0  0
 0  0  0
[ CPULongType{2,3} ]
 0  0  0
 0  0  0
[ CPUBoolType{2,3} ]
 0
 0
 0
[ CPUFloatType{3} ]
