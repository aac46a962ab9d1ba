x = torch.tensor([1., -10.25, 0., 0.1])
c, d = torch.frexp(torch.to(x, 7), mantissa=torch.empty([0], dtype=7), exponent=torch.empty([0], dtype=3))
print(c)
print(d)
---
 0.5000
-0.6406
 0.0000
 0.8000
[ CPUDoubleType{4} ]
 1
 4
 0
-3
[ CPUIntType{4} ]
