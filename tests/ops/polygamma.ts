x = torch.tensor([0.3, 1., 4.5])
o = torch.empty([0])
print(torch.polygamma(0, x))
print(torch.polygamma(1, x))
print(torch.polygamma(2, x))
print(torch.polygamma(3, x))
print(torch.polygamma(1, torch.tensor([-0.5, 2.], dtype=7)))
print(torch.polygamma(2, x, out=o))
print(torch.special_polygamma(3, x))
print(torch.special_polygamma(0, x, out=o))
print(torch.polygamma_(torch.tensor([1.5]), 1))
print(torch.mvlgamma(x + 3, 3))
print(torch.mvlgamma(x + 3, 2, out=o))
print(torch.mvlgamma_(torch.tensor([4.]), 2))
print(torch.special_multigammaln(x + 3, 1))
print(torch.special_multigammaln(x + 3, 4, out=o))
print(torch.mvlgamma(torch.tensor([3, 4]), 2))
print(torch.polygamma(-1, x))
---
-3.5025
-0.5772
 1.3889
[ CPUFloatType{3} ]
 12.2454
  1.6449
  0.2487
[ CPUFloatType{3} ]
-75.2725
 -2.4041
 -0.0616
[ CPUFloatType{3} ]
 743.1417
   6.4939
   0.0303
[ CPUFloatType{3} ]
 8.9348
 0.6449
[ CPUDoubleType{2} ]
-75.2725
 -2.4041
 -0.0616
[ CPUFloatType{3} ]
 743.1417
   6.4939
   0.0303
[ CPUFloatType{3} ]
-3.5025
-0.5772
 1.3889
[ CPUFloatType{3} ]
 0.9348
[ CPUFloatType{1} ]
  3.3751
  5.4030
 21.4933
[ CPUFloatType{3} ]
  2.0762
  3.5651
 14.6860
[ CPUFloatType{3} ]
 3.5651
[ CPUFloatType{1} ]
 0.9871
 1.7918
 7.5344
[ CPUFloatType{3} ]
  5.0211
  7.4048
 27.9979
[ CPUFloatType{3} ]
 1.5502
 3.5651
[ CPUFloatType{2} ]
raises: polygamma(n, x) does not support negative n.
