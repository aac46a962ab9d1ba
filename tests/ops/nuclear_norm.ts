x = torch.reshape(torch.arange(12, dtype=6), [2, 2, 3])
m = torch.tensor([[1., 2.], [3., -5.]])
print(torch.nuclear_norm(m))
print(torch.nuclear_norm(m, True))
print(torch.nuclear_norm(x, [0, 2]))
print(torch.nuclear_norm(x, [2, 1], True))
o = torch.empty([0])
_0 = torch.nuclear_norm(m, False, out=o)
print(o)
_1 = torch.nuclear_norm(x, [0, 1], False, out=o)
print(o)
print(torch.nuclear_norm(x))
---
7.81025
[ CPUFloatType{} ]
 7.8102
[ CPUFloatType{1,1} ]
 13.5423
 19.5293
[ CPUFloatType{2} ]
(1,.,.) = 
  8.3485

(2,.,.) = 
  21.5800
[ CPUFloatType{2,1,1} ]
7.81025
[ CPUFloatType{} ]
 12.7279
 14.2127
 15.8114
[ CPUFloatType{3} ]
raises: Expected a tensor with 2 dimensions, but got a tensor with 3 dimensions instead.
