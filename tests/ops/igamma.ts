x = torch.tensor([0.5, 2., 30., 250.], dtype=7)
y = torch.tensor([[0.1], [3.], [28.], [260.]], dtype=7)
o = torch.empty([0], dtype=7)
print(torch.igamma(x, y))
print(torch.igamma(x, y, out=o))
print(torch.igammac(x, y))
print(torch.igammac(x, y, out=o))
print(torch.special_gammainc(x, y))
print(torch.special_gammainc(x, y, out=o))
print(torch.special_gammaincc(x, y))
print(torch.special_gammaincc(x, y, out=o))
print(torch.igamma_(torch.tensor([1., 2.]), torch.tensor([2., 1.])))
print(torch.igammac_(torch.tensor([1., 2.]), torch.tensor([2., 1.])))
print(torch.igamma(torch.arange(2), torch.arange(2)))
---
 0.3453  0.0047  0.0000  0.0000
 0.9857  0.8009  0.0000  0.0000
 1.0000  1.0000  0.3774  0.0000
 1.0000  1.0000  1.0000  0.7406
[ CPUDoubleType{4,4} ]
 0.3453  0.0047  0.0000  0.0000
 0.9857  0.8009  0.0000  0.0000
 1.0000  1.0000  0.3774  0.0000
 1.0000  1.0000  1.0000  0.7406
[ CPUDoubleType{4,4} ]
  6.5472e-01   9.9532e-01   1.0000e+00   1.0000e+00
  1.4306e-02   1.9915e-01   1.0000e+00   1.0000e+00
  7.2471e-14   2.0052e-11   6.2261e-01   1.0000e+00
 4.2320e-115  3.1628e-111   1.6682e-74   2.5939e-01
[ CPUDoubleType{4,4} ]
  6.5472e-01   9.9532e-01   1.0000e+00   1.0000e+00
  1.4306e-02   1.9915e-01   1.0000e+00   1.0000e+00
  7.2471e-14   2.0052e-11   6.2261e-01   1.0000e+00
 4.2320e-115  3.1628e-111   1.6682e-74   2.5939e-01
[ CPUDoubleType{4,4} ]
 0.3453  0.0047  0.0000  0.0000
 0.9857  0.8009  0.0000  0.0000
 1.0000  1.0000  0.3774  0.0000
 1.0000  1.0000  1.0000  0.7406
[ CPUDoubleType{4,4} ]
 0.3453  0.0047  0.0000  0.0000
 0.9857  0.8009  0.0000  0.0000
 1.0000  1.0000  0.3774  0.0000
 1.0000  1.0000  1.0000  0.7406
[ CPUDoubleType{4,4} ]
  6.5472e-01   9.9532e-01   1.0000e+00   1.0000e+00
  1.4306e-02   1.9915e-01   1.0000e+00   1.0000e+00
  7.2471e-14   2.0052e-11   6.2261e-01   1.0000e+00
 4.2320e-115  3.1628e-111   1.6682e-74   2.5939e-01
[ CPUDoubleType{4,4} ]
  6.5472e-01   9.9532e-01   1.0000e+00   1.0000e+00
  1.4306e-02   1.9915e-01   1.0000e+00   1.0000e+00
  7.2471e-14   2.0052e-11   6.2261e-01   1.0000e+00
 4.2320e-115  3.1628e-111   1.6682e-74   2.5939e-01
[ CPUDoubleType{4,4} ]
 0.8647
 0.2642
[ CPUFloatType{2} ]
 0.1353
 0.7358
[ CPUFloatType{2} ]
raises: "igamma_cpu" not implemented for 'Long'
