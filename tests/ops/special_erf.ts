x = torch.tensor([0.1, 0.5, 0.9])
y = torch.tensor([-7.5, -1.25, 0., 2.5, 12.], dtype=7)
o = torch.empty([0], dtype=7)
i = torch.tensor([0, 1, 2])
print(torch.special_entr(x))
print(torch.special_entr(y, out=o))
print(torch.special_entr(i))
print(torch.special_erfcx(x))
print(torch.special_erfcx(y, out=o))
print(torch.special_erfcx(i))
print(torch.special_erfinv(x))
print(torch.special_erfinv(y, out=o))
print(torch.special_erfinv(i))
print(torch.special_log_ndtr(x))
print(torch.special_log_ndtr(y, out=o))
print(torch.special_log_ndtr(i))
print(torch.special_ndtr(x))
print(torch.special_ndtr(y, out=o))
print(torch.special_ndtr(i))
print(torch.special_ndtri(x))
print(torch.special_ndtri(y, out=o))
print(torch.special_ndtri(i))
---
 0.2303
 0.3466
 0.0948
[ CPUFloatType{3} ]
   -inf
   -inf
 0.0000
-2.2907
-29.8189
[ CPUDoubleType{5} ]
 0.0000
-0.0000
-1.3863
[ CPUFloatType{3} ]
 0.8965
 0.6157
 0.4565
[ CPUFloatType{3} ]
 5.3715e+24
 9.1736e+00
 1.0000e+00
 2.1081e-01
 4.6854e-02
[ CPUDoubleType{5} ]
 1.0000
 0.4276
 0.2554
[ CPUFloatType{3} ]
 0.0889
 0.4769
 1.1631
[ CPUFloatType{3} ]
nan
nan
 0
nan
nan
[ CPUDoubleType{5} ]
 0
inf
nan
[ CPUFloatType{3} ]
-0.6165
-0.3689
-0.2034
[ CPUFloatType{3} ]
-3.1076e+01
-2.2476e+00
-6.9315e-01
-6.2290e-03
-1.7765e-33
[ CPUDoubleType{5} ]
-0.6931
-0.1728
-0.0230
[ CPUFloatType{3} ]
 0.5398
 0.6915
 0.8159
[ CPUFloatType{3} ]
 3.1919e-14
 1.0565e-01
 5.0000e-01
 9.9379e-01
 1.0000e+00
[ CPUDoubleType{5} ]
 0.5000
 0.8413
 0.9772
[ CPUFloatType{3} ]
-1.2816
 0.0000
 1.2816
[ CPUFloatType{3} ]
nan
nan
-inf
nan
nan
[ CPUDoubleType{5} ]
-inf
inf
nan
[ CPUFloatType{3} ]
