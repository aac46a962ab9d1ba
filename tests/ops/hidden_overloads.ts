x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.range(1, 4, dtype=7), torch.range(1., 3.))
a, b = torch.split(x, [1, 2], 1)
print(a, b)
---
 1
 2
 3
 4
[ CPUDoubleType{4} ]  1
 2
 3
[ CPUFloatType{3} ]
 1.5000
 4.0000
[ CPUFloatType{2,1} ] -2.0000  0.2500
 0.5000 -1.0000
[ CPUFloatType{2,2} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
f = torch.fork(torch.neg, x)
print(torch.wait(f))
---
raises: builtin cannot be used as a value
