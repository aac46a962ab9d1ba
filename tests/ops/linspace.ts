print(torch.linspace(0, 1, 5), torch.linspace(1, -1, 4), torch.linspace(0, 10, 4, dtype=4), torch.linspace(2, 5, 1), torch.linspace(0, 1, 0), torch.linspace(0, 1, 3, dtype=7), torch.linspace(-2, 2, 20))
o = torch.zeros([0])
print(torch.linspace(0, 1, 3, out=o))
print(torch.logspace(0, 2, 3), torch.logspace(0, 3, 4, 2.), torch.logspace(-1, 1, 3, dtype=7), torch.logspace(0, 2, 3, 10., dtype=4), torch.logspace(1, 2, 1))
o = torch.zeros([0])
print(torch.logspace(0, 2, 3, out=o))
---
 0.0000
 0.2500
 0.5000
 0.7500
 1.0000
[ CPUFloatType{5} ]  1.0000
 0.3333
-0.3333
-1.0000
[ CPUFloatType{4} ]   0
  3
  6
 10
[ CPULongType{4} ]  2
[ CPUFloatType{1} ] [ CPUFloatType{0} ]  0.0000
 0.5000
 1.0000
[ CPUDoubleType{3} ] -2.0000
-1.7895
-1.5789
-1.3684
-1.1579
-0.9474
-0.7368
-0.5263
-0.3158
-0.1053
 0.1053
 0.3158
 0.5263
 0.7368
 0.9474
 1.1579
 1.3684
 1.5789
 1.7895
 2.0000
[ CPUFloatType{20} ]
 0.0000
 0.5000
 1.0000
[ CPUFloatType{3} ]
   1
  10
 100
[ CPUFloatType{3} ]  1
 2
 4
 8
[ CPUFloatType{4} ]   0.1000
  1.0000
 10.0000
[ CPUDoubleType{3} ]    1
  10
 100
[ CPULongType{3} ]  10
[ CPUFloatType{1} ]
   1
  10
 100
[ CPUFloatType{3} ]
===
print(torch.linspace(0, 1, -1))
---
raises: number of steps must be non-negative
