print(torch.arange(4), torch.arange(2.5), torch.arange(1, 4), torch.arange(0, 1, 0.3), torch.arange(5, 1, -2), torch.arange(1, 4, dtype=6), torch.arange(0.5, 3, 1, dtype=4), torch.arange(3, 3), torch.arange(4, dtype=15), torch.arange(0, 2, 0.25, dtype=7))
o = torch.zeros([0])
print(torch.arange(3, out=o))
print(torch.arange(1, 4, 2, out=o))
print(torch.range(1, 4), torch.range(0, 1, 0.25), torch.range(1, 3, dtype=4))
o = torch.zeros([0])
print(torch.range(1, 4, out=o))
print(torch.range(0, 1, 0.5, out=o))
---
 0
 1
 2
 3
[ CPULongType{4} ]  0
 1
 2
[ CPUFloatType{3} ]  1
 2
 3
[ CPULongType{3} ]  0.0000
 0.3000
 0.6000
 0.9000
[ CPUFloatType{4} ]  5
 3
[ CPULongType{2} ]  1
 2
 3
[ CPUFloatType{3} ]  0
 1
 2
[ CPULongType{3} ] [ CPULongType{0} ]  0
 1
 2
 3
[ CPUBFloat16Type{4} ]  0.0000
 0.2500
 0.5000
 0.7500
 1.0000
 1.2500
 1.5000
 1.7500
[ CPUDoubleType{8} ]
 0
 1
 2
[ CPUFloatType{3} ]
 1
 3
[ CPUFloatType{2} ]
 1
 2
 3
 4
[ CPUFloatType{4} ]  0.0000
 0.2500
 0.5000
 0.7500
 1.0000
[ CPUFloatType{5} ]  1
 2
 3
[ CPULongType{3} ]
 1
 2
 3
 4
[ CPUFloatType{4} ]
 0.0000
 0.5000
 1.0000
[ CPUFloatType{3} ]
===
print(torch.arange(1, 4, -1))
---
raises: upper bound and larger bound inconsistent with step sign
===
print(torch.arange(1, 4, 0))
---
raises: step must be nonzero
===
print(torch.arange(float("nan")))
---
raises: unsupported range: 0 -> nan
