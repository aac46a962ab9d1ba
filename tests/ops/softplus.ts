x = torch.tensor([[-1.5, 0.25, 0.75], [0., 2.5, -0.5]])
big = torch.tensor([-5., -4., -1., 0., 0.5, 1., 4., 30.])
special = torch.tensor([float("inf"), float("-inf"), float("nan")])
print(torch.softplus(x), torch.softplus(big))
print(torch.softplus(torch.to(x, 7)))
print(torch.softplus(torch.to(x, 15)), torch.softplus(torch.to(big, 15)))
print(torch.nan_to_num(torch.softplus(special), 99., 1000., -1000.))
print(torch.softplus(torch.tensor(0.5)), torch.softplus(torch.zeros([2, 0])))
y = torch.softplus(torch.t(x))
print(y, torch.stride(y))
print(torch.softplus(torch.select(x, 1, 2)))
o = torch.zeros([0])
print(torch.softplus(x, out=o))
print(o)
print(torch.softplus(x, 2, 5), torch.softplus(big, 2, 5))
print(torch.softplus(torch.to(x, 7), 2, 5))
print(torch.softplus(torch.to(x, 15), 2, 5), torch.softplus(torch.to(big, 15), 2, 5))
o = torch.zeros([0])
print(torch.softplus(x, 2, 5, out=o))
print(o)
---
 0.2014  0.8259  1.1369
 0.6931  2.5789  0.4741
[ CPUFloatType{2,3} ]   0.0067
  0.0181
  0.3133
  0.6931
  0.9741
  1.3133
  4.0181
 30.0000
[ CPUFloatType{8} ]
 0.2014  0.8259  1.1369
 0.6931  2.5789  0.4741
[ CPUDoubleType{2,3} ]
 0.2012  0.8242  1.1406
 0.6914  2.5781  0.4746
[ CPUBFloat16Type{2,3} ]   0.0067
  0.0182
  0.3125
  0.6914
  0.9727
  1.3125
  4.0312
 30.0000
[ CPUBFloat16Type{8} ]
 1000
    0
   99
[ CPUFloatType{3} ]
0.974077
[ CPUFloatType{} ] [ CPUFloatType{2,0} ]
 0.2014  0.6931
 0.8259  2.5789
 1.1369  0.4741
[ CPUFloatType{3,2} ] [1, 3]
 1.1369
 0.4741
[ CPUFloatType{2} ]
 0.2014  0.8259  1.1369
 0.6931  2.5789  0.4741
[ CPUFloatType{2,3} ]
 0.2014  0.8259  1.1369
 0.6931  2.5789  0.4741
[ CPUFloatType{2,3} ]
 0.0243  0.4870  0.8507
 0.3466  2.5034  0.1566
[ CPUFloatType{2,3} ]  2.2699e-05
 1.6770e-04
 6.3464e-02
 3.4657e-01
 6.5663e-01
 1.0635e+00
 4.0000e+00
 3.0000e+01
[ CPUFloatType{8} ]
 0.0243  0.4870  0.8507
 0.3466  2.5034  0.1566
[ CPUDoubleType{2,3} ]
 0.0243  0.4863  0.8516
 0.3457  2.5000  0.1562
[ CPUBFloat16Type{2,3} ]  2.2650e-05
 1.6785e-04
 6.3477e-02
 3.4570e-01
 6.5625e-01
 1.0625e+00
 4.0000e+00
 3.0000e+01
[ CPUBFloat16Type{8} ]
 0.0243  0.4870  0.8507
 0.3466  2.5034  0.1566
[ CPUFloatType{2,3} ]
 0.0243  0.4870  0.8507
 0.3466  2.5034  0.1566
[ CPUFloatType{2,3} ]
===
i = torch.tensor([-3, 0, 2])
print(torch.softplus(i))
---
raises: "softplus_cpu" not implemented for 'Long'
===
i = torch.tensor([-3, 0, 2])
print(torch.softplus(torch.to(torch.abs(i), 0)))
---
raises: "softplus_cpu" not implemented for 'Byte'
===
b = torch.tensor([True, False])
print(torch.softplus(b))
---
raises: "softplus_cpu" not implemented for 'Bool'
===
c = torch.complex(torch.tensor([1., -2., 0.5]), torch.tensor([0.5, 0.25, -1.5]))
print(torch.softplus(c))
---
raises: "softplus_cpu" not implemented for 'ComplexFloat'
