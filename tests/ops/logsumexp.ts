x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
i = torch.tensor([[1, -2, 3], [4, 0, -6]])
t3 = torch.reshape(torch.arange(24, dtype=6), [2, 3, 4])
e = torch.zeros([0, 3])
print(torch.logsumexp(x, [0]), torch.logsumexp(x, [-1], True), torch.logsumexp(t3, [0, 2]), torch.logsumexp(x, [0, 1]), torch.logsumexp(torch.tensor(2.), [0]))
print(torch.logsumexp(torch.tensor([float("-inf"), float("-inf")]), [0]), torch.logsumexp(torch.tensor([float("inf"), 1.]), [0]), torch.logsumexp(torch.tensor([1000., 1000.]), [0]))
print(torch.logsumexp(i, [0]), torch.logsumexp(torch.to(x, 7), [1]))
print(torch.logsumexp(e, [1]), torch.logsumexp(e, [0]))
print(torch.special_logsumexp(x, [1]))
o = torch.zeros([0])
print(torch.logsumexp(x, [1], out=o))
print(torch.special_logsumexp(x, [0], True, out=o))
---
 4.0789
 0.5789
 0.5019
[ CPUFloatType{3} ]  1.7751
 4.0363
[ CPUFloatType{2,1} ]  15.4402
 19.4402
 23.4402
[ CPUFloatType{3} ] 4.13542
[ CPUFloatType{} ] 2
[ CPUFloatType{} ]
-inf
[ CPUFloatType{} ] inf
[ CPUFloatType{} ] 1000.69
[ CPUFloatType{} ]
 4.0486
 0.1269
 3.0001
[ CPUFloatType{3} ]  1.7751
 4.0363
[ CPUDoubleType{2} ]
[ CPUFloatType{0} ] -inf
-inf
-inf
[ CPUFloatType{3} ]
 1.7751
 4.0363
[ CPUFloatType{2} ]
 1.7751
 4.0363
[ CPUFloatType{2} ]
 4.0789  0.5789  0.5019
[ CPUFloatType{1,3} ]
===
x = torch.tensor([[1.5, -2., 0.25], [4., 0.5, -1.]])
print(torch.logsumexp(x, [2]))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
