torch.manual_seed(4)
for d in [6, 7, 15]:
  print(torch.poisson(torch.to(torch.tensor([0., 0.5, 3., 9.9, 10., 12.5, 100., 12345.]), d)))
for d in [6, 7]:
  rates = torch.mul(torch.rand([40, 50], dtype=d), 60.)
  print(torch.sum(torch.mul(torch.poisson(rates), torch.reshape(torch.arange(2000), [40, 50]))))
  counts = torch.floor(torch.mul(torch.rand([2000], dtype=d), 100.))
  probs = torch.rand([2000], dtype=d)
  print(torch.sum(torch.mul(torch.binomial(counts, probs), torch.arange(2000))))
print(torch.poisson(torch.t(torch.rand([2, 3]))), torch.poisson(torch.tensor([4.]), out=torch.zeros([1], dtype=7)))
n = torch.tensor([0., 5., 1000., 10., 10.])
print(torch.binomial(n, torch.tensor([0.5, 0.3, 0.9, 0., 1.])), torch.binomial(n, torch.tensor([0.5, 0.3, 0.01, -1., 2.]), out=torch.zeros([5], dtype=7)))
print(torch.poisson(torch.tensor([-1.])))
---
     0
     0
     1
    10
    10
    11
    98
 12252
[ CPUFloatType{8} ]
     0
     0
     3
     5
    11
    16
   109
 12357
[ CPUDoubleType{8} ]
     0
     0
     2
    12
     7
    12
    90
 12288
[ CPUBFloat16Type{8} ]
6.1131e+07
[ CPUFloatType{} ]
4.98208e+07
[ CPUFloatType{} ]
6.00688e+07
[ CPUDoubleType{} ]
4.84654e+07
[ CPUDoubleType{} ]
 0  1
 0  0
 0  0
[ CPUFloatType{3,2} ]  4
[ CPUDoubleType{1} ]
   0
   2
 908
   0
  10
[ CPUFloatType{5} ]   0
  1
 20
  0
 10
[ CPUDoubleType{5} ]
raises: invalid Poisson rate, expected rate to be non-negative
