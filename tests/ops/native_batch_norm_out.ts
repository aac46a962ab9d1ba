# LibTorch has no such kernel for the CPU
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
x4 = torch.reshape(torch.arange(24, dtype=6), [2, 2, 2, 3])
w = torch.tensor([2., 0.5])
b = torch.tensor([1.5, -1.25])
mean = torch.tensor([0.5, 1.])
var = torch.tensor([1., 4.])

y, m, s = torch.native_batch_norm(x, w, b, mean, var, False, 0.1, 1e-05, out=torch.zeros([0]), save_mean=torch.zeros([0]), save_invstd=torch.zeros([0]))
print(y, m, s)
---
(1,.,.) = 
  2.5000  4.5000  8.5000
 -1.3750 -1.7500 -0.7500

(2,.,.) = 
  4.5000  4.5000 -1.5000
 -0.2500 -1.5000 -1.2500
[ CPUFloatType{2,2,3} ] [ CPUFloatType{0} ] [ CPUFloatType{0} ]
