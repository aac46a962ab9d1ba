x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.range(1, 4), torch.range(0.5, 2))
o = torch.zeros([0])
print(torch.range(1, 4, out=o))
print(torch.to(x, None), ops.aten.to(x, None), ops.aten.to(x, 7))
y = torch.clone(x)
print(ops.aten.copy_(y, torch.tensor(1.)))
---
 1
 2
 3
 4
[ CPUFloatType{4} ]  0.5000
 1.5000
[ CPUFloatType{2} ]
 1
 2
 3
 4
[ CPUFloatType{4} ]
 1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUFloatType{2,3} ]  1.5000 -2.0000  0.2500
 4.0000  0.5000 -1.0000
[ CPUDoubleType{2,3} ]
 1  1  1
 1  1  1
[ CPUFloatType{2,3} ]
