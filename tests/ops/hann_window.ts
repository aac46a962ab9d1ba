o = torch.empty([0])
print(torch.hann_window(0))
print(torch.hann_window(1))
print(torch.hann_window(6))
print(torch.hann_window(5, False))
print(torch.hann_window(4, True, dtype=7))
print(torch.hann_window(3, out=o))
print(torch.hann_window(3, False, out=o))
print(torch.hann_window(-1))
---
[ CPUFloatType{0} ]
 1
[ CPUFloatType{1} ]
 0.0000
 0.2500
 0.7500
 1.0000
 0.7500
 0.2500
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
 0.7500
 0.7500
[ CPUFloatType{3} ]
 0
 1
 0
[ CPUFloatType{3} ]
raises: hann_window requires non-negative window_length, got window_length=-1
