x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
e = torch.zeros([0, 3])
print(torch.logcumsumexp(x, 0), torch.logcumsumexp(x, -1), torch.logcumsumexp(torch.to(x, 7), 1), torch.logcumsumexp(torch.to(x, 15), 1), torch.logcumsumexp(torch.tensor(2.), 0), torch.logcumsumexp(e, 0), torch._logcumsumexp(x, 1))
print(torch.logcumsumexp(torch.tensor([float("-inf"), float("-inf"), 1., float("inf"), 2.]), 0))
o = torch.zeros([0])
print(torch.logcumsumexp(x, 1, out=o))
print(torch._logcumsumexp(x, 0, out=o))
---
 1.5000 -2.0000  0.2500
 4.0789  0.5789  0.5019
[ CPUFloatType{2,3} ]  1.5000  1.5298  1.7751
 4.0000  4.0298  4.0363
[ CPUFloatType{2,3} ]  1.5000  1.5298  1.7751
 4.0000  4.0298  4.0363
[ CPUDoubleType{2,3} ]  1.5000  1.5312  1.7734
 4.0000  4.0312  4.0312
[ CPUBFloat16Type{2,3} ] 2
[ CPUFloatType{} ] [ CPUFloatType{0,3} ]  1.5000  1.5298  1.7751
 4.0000  4.0298  4.0363
[ CPUFloatType{2,3} ]
-inf
-inf
 1
inf
inf
[ CPUFloatType{5} ]
 1.5000  1.5298  1.7751
 4.0000  4.0298  4.0363
[ CPUFloatType{2,3} ]
 1.5000 -2.0000  0.2500
 4.0789  0.5789  0.5019
[ CPUFloatType{2,3} ]
===
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
print(torch.logcumsumexp(i, 0))
---
raises: "logcumsumexp_out_cpu" not implemented for 'Long'
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.logcumsumexp(x, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
