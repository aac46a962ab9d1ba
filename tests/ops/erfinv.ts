x = torch.tensor([-0.9, 0., 0.3, 1.])
o = torch.empty([0])
print(torch.erfinv(x))
print(torch.erfinv(x, out=o))
print(torch.erfinv_(torch.tensor([0.25])))
print(torch.erfinv(torch.tensor([0.99999], dtype=7)))
print(torch.i0(x))
print(torch.i0(x * 20, out=o))
print(torch.i0_(torch.tensor([2.])))
print(torch.i0_(torch.tensor([2])))
---
-1.1631
 0.0000
 0.2725
    inf
[ CPUFloatType{4} ]
-1.1631
 0.0000
 0.2725
    inf
[ CPUFloatType{4} ]
 0.2253
[ CPUFloatType{1} ]
 3.1232
[ CPUDoubleType{1} ]
 1.2130
 1.0000
 1.0226
 1.2661
[ CPUFloatType{4} ]
 6.2184e+06
 1.0000e+00
 6.7234e+01
 4.3558e+07
[ CPUFloatType{4} ]
 2.2796
[ CPUFloatType{1} ]
raises: result type Float can't be cast to the desired output type Long
