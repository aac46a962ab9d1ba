o = torch.empty([0])
print(torch.blackman_window(0))
print(torch.blackman_window(1))
print(torch.blackman_window(6))
print(torch.blackman_window(5, False))
print(torch.blackman_window(4, True, dtype=7))
print(torch.blackman_window(3, out=o))
print(torch.blackman_window(3, False, out=o))
print(torch.blackman_window(-1))
---
[ CPUFloatType{0} ]
 1
[ CPUFloatType{1} ]
-2.9802e-08
 1.3000e-01
 6.3000e-01
 1.0000e+00
 6.3000e-01
 1.3000e-01
[ CPUFloatType{6} ]
-2.9802e-08
 3.4000e-01
 1.0000e+00
 3.4000e-01
-2.9802e-08
[ CPUFloatType{5} ]
 0.0000
 0.3400
 1.0000
 0.3400
[ CPUDoubleType{4} ]
-2.9802e-08
 6.3000e-01
 6.3000e-01
[ CPUFloatType{3} ]
-2.9802e-08
 1.0000e+00
-2.9802e-08
[ CPUFloatType{3} ]
raises: blackman_window requires non-negative window_length, got window_length=-1
