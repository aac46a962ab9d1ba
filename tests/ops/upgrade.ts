# version 3
x = torch.tensor([7, -7])
y = torch.tensor([2, 2])
print(torch.div(x, y), torch.div(x, 2), torch.div(torch.tensor([7.]), torch.tensor([2.])))
o = torch.zeros([2], dtype=4)
print(torch.div(x, y, out=o))
z = torch.clone(x)
print(torch.div_(z, y))
print(torch.div_(z, 2))
---
 3
-3
[ CPULongType{2} ]  3
-3
[ CPULongType{2} ]  3.5000
[ CPUFloatType{1} ]
 3
-3
[ CPULongType{2} ]
 3
-3
[ CPULongType{2} ]
 1
-1
[ CPULongType{2} ]
===
# version 4
print(torch.full([2], 3), torch.full([2], 1.5, dtype=7))
---
 3
 3
[ CPUFloatType{2} ]  1.5000
 1.5000
[ CPUDoubleType{2} ]
===
# version 7
print(torch.size(torch.linspace(0, 1, None)), torch.linspace(0, 1, 3))
---
[100]  0.0000
 0.5000
 1.0000
[ CPUFloatType{3} ]
===
# version 8
print(torch.size(torch.logspace(0, 1, None)), torch.logspace(0, 2, 3))
---
[100]    1
  10
 100
[ CPUFloatType{3} ]
===
# version 9
print(torch.gelu(torch.tensor([-1., 0.5])))
---
-0.1587
 0.3457
[ CPUFloatType{2} ]
