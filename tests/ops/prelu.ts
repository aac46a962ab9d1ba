x = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 3, 2])
w = torch.tensor([0.5, 0.25, 2.])
print(torch.prelu(x, w))
print(torch.prelu(x, torch.tensor([0.1])), torch.prelu(x, torch.tensor(0.1)))
o = torch.zeros([0])
print(torch.prelu(x, w, out=o))
print(torch.prelu(torch.tensor([-1., 2.]), torch.tensor([0.5])), torch.prelu(torch.tensor(-1.), torch.tensor([0.5])))
print(torch.prelu(torch.to(x, 15), torch.to(w, 15)))
print(torch.prelu(torch.to(x, 7), torch.to(w, 7)))
print(torch.prelu(torch.zeros([0, 3]), w))
y = torch.prelu(torch.permute(x, [2, 1, 0]), w)
print(y, torch.stride(y))
---
(1,.,.) = 
 -3.0000 -2.5000
 -1.0000 -0.7500
 -4.0000 -2.0000

(2,.,.) = 
  0  1
  2  3
  4  5
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
 -0.6000 -0.5000
 -0.4000 -0.3000
 -0.2000 -0.1000

(2,.,.) = 
  0  1
  2  3
  4  5
[ CPUFloatType{2,3,2} ] (1,.,.) = 
 -0.6000 -0.5000
 -0.4000 -0.3000
 -0.2000 -0.1000

(2,.,.) = 
  0  1
  2  3
  4  5
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
 -3.0000 -2.5000
 -1.0000 -0.7500
 -4.0000 -2.0000

(2,.,.) = 
  0  1
  2  3
  4  5
[ CPUFloatType{2,3,2} ]
-0.5000
 2.0000
[ CPUFloatType{2} ] -0.5
[ CPUFloatType{} ]
(1,.,.) = 
 -3.0000 -2.5000
 -1.0000 -0.7500
 -4.0000 -2.0000

(2,.,.) = 
  0  1
  2  3
  4  5
[ CPUBFloat16Type{2,3,2} ]
(1,.,.) = 
 -3.0000 -2.5000
 -1.0000 -0.7500
 -4.0000 -2.0000

(2,.,.) = 
  0  1
  2  3
  4  5
[ CPUDoubleType{2,3,2} ]
[ CPUFloatType{0,3} ]
(1,.,.) = 
 -3  0
 -1  2
 -4  4

(2,.,.) = 
 -2.5000  1.0000
 -0.7500  3.0000
 -2.0000  5.0000
[ CPUFloatType{2,3,2} ] [6, 2, 1]
===
x = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 3, 2])
print(torch.prelu(x, torch.tensor([1., 2.])))
---
raises: Mismatch of parameter numbers and input channel size. Found parameter numbers = 2 and channel size = 3.
===
x = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 3, 2])
w = torch.tensor([0.5, 0.25, 2.])
print(torch.prelu(x, torch.to(w, 7)))
---
raises: Found dtype Double but expected Float
===
x = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 3, 2])
w = torch.tensor([0.5, 0.25, 2.])
print(torch.prelu(torch.to(x, 4), torch.to(w, 4)))
---
raises: "prelu_cpu" not implemented for 'Long'
===
x = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 3, 2])
print(torch.prelu(x, torch.ones([1, 3])))
---
raises: prelu: Expected `weight` to be a scalar or 1D tensor, but got ndim = 2
