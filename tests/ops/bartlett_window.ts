o = torch.empty([0])
print(torch.bartlett_window(0))
print(torch.bartlett_window(1))
print(torch.bartlett_window(6))
print(torch.bartlett_window(5, False))
print(torch.bartlett_window(4, True, dtype=7))
print(torch.bartlett_window(3, out=o))
print(torch.bartlett_window(3, False, out=o))
print(torch.bartlett_window(-1))
---
[ CPUFloatType{0} ]
 1
[ CPUFloatType{1} ]
 0.0000
 0.3333
 0.6667
 1.0000
 0.6667
 0.3333
[ CPUFloatType{6} ]
 0.0000
 0.5000
 1.0000
 0.5000
 0.0000
[ CPUFloatType{5} ]
 0.0000
 0.5000
 1.0000
 0.5000
[ CPUDoubleType{4} ]
 0.0000
 0.6667
 0.6667
[ CPUFloatType{3} ]
 0
 1
 0
[ CPUFloatType{3} ]
raises: bartlett_window requires non-negative window_length, got window_length=-1
