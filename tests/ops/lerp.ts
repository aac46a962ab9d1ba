x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
y = torch.tensor([10., 20., 30.])
w = torch.tensor([[0.25], [0.75]])
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.lerp(x, y, 0.25), torch.lerp(x, y, 0.75), torch.lerp(x, y, w), torch.lerp(x, y, torch.tensor(0.5)), torch.lerp(x, y, 2))
z = torch.clone(x)
print(torch.lerp_(z, y, 0.5))
print(torch.lerp_(z, y, w))
o = torch.zeros([0])
print(torch.lerp(x, y, 0.5, out=o))
print(torch.lerp(x, y, w, out=o))
print(torch.lerp(torch.to(x, 15), torch.to(y, 15), 0.3))
print(torch.view_as_real(torch.lerp(c, torch.conj(c), 0.25)))
print(torch.lerp(torch.to(x, 7), torch.to(y, 7), torch.to(w, 7)))
print(torch.stride(torch.lerp(torch.t(x), torch.t(x), 0.5)), torch.lerp(torch.zeros([0]), torch.zeros([1]), 0.5))
---
 1.3750  5.1875  8.0625
 2.5000  6.8750  7.1250
[ CPUFloatType{2,3} ]   7.1250  15.0625  22.6875
  7.5000  15.6250  22.3750
[ CPUFloatType{2,3} ]   1.3750   5.1875   8.0625
  7.5000  15.6250  22.3750
[ CPUFloatType{2,3} ]   4.2500  10.1250  15.3750
  5.0000  11.2500  14.7500
[ CPUFloatType{2,3} ]  21.5000  39.7500  59.2500
 20.0000  37.5000  60.5000
[ CPUFloatType{2,3} ]
  4.2500  10.1250  15.3750
  5.0000  11.2500  14.7500
[ CPUFloatType{2,3} ]
  5.6875  12.5938  19.0312
  8.7500  17.8125  26.1875
[ CPUFloatType{2,3} ]
  4.2500  10.1250  15.3750
  5.0000  11.2500  14.7500
[ CPUFloatType{2,3} ]
  1.3750   5.1875   8.0625
  7.5000  15.6250  22.3750
[ CPUFloatType{2,3} ]
 1.9531  6.1875  9.5000
 3.0000  7.7500  8.6250
[ CPUBFloat16Type{2,3} ]
 1.0000  0.2500
-2.0000  0.1250
 0.5000 -0.7500
[ CPUFloatType{3,2} ]
  1.3750   5.1875   8.0625
  7.5000  15.6250  22.3750
[ CPUDoubleType{2,3} ]
[1, 3] [ CPUFloatType{0} ]
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
y = torch.tensor([10., 20., 30.])
print(torch.lerp(x, torch.to(y, 7), 0.5))
---
raises: expected dtype float for `end` but got dtype double
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
y = torch.tensor([10., 20., 30.])
w = torch.tensor([[0.25], [0.75]])
print(torch.lerp(x, y, torch.to(w, 7)))
---
raises: expected dtype float for `weight` but got dtype double
===
i = torch.tensor([1, 2, 3])
print(torch.lerp(i, i, 0.5))
---
raises: "lerp_kernel_scalar" not implemented for 'Long'
===
x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
y = torch.tensor([10., 20., 30.])
z = torch.clone(y)
print(torch.lerp_(z, x, 0.5))
---
raises: output with shape [3] doesn't match the broadcast shape [2, 3]
