o = torch.empty([0])
print(torch.hamming_window(0))
print(torch.hamming_window(1))
print(torch.hamming_window(6))
print(torch.hamming_window(5, False))
print(torch.hamming_window(4, True, dtype=7))
print(torch.hamming_window(3, out=o))
print(torch.hamming_window(3, False, out=o))
print(torch.hamming_window(4, True, 0.3))
print(torch.hamming_window(4, False, 0.3, 0.6))
print(torch.hamming_window(4, True, 0.3, out=o))
print(torch.hamming_window(4, False, 0.3, 0.6, out=o))
print(torch.hamming_window(-1))
---
[ CPUFloatType{0} ]
 1
[ CPUFloatType{1} ]
 0.0800
 0.3100
 0.7700
 1.0000
 0.7700
 0.3100
[ CPUFloatType{6} ]
 0.0800
 0.5400
 1.0000
 0.5400
 0.0800
[ CPUFloatType{5} ]
 0.0800
 0.5400
 1.0000
 0.5400
[ CPUDoubleType{4} ]
 0.0800
 0.7700
 0.7700
[ CPUFloatType{3} ]
 0.0800
 1.0000
 0.0800
[ CPUFloatType{3} ]
-0.1600
 0.3000
 0.7600
 0.3000
[ CPUFloatType{4} ]
-0.3000
 0.6000
 0.6000
-0.3000
[ CPUFloatType{4} ]
-0.1600
 0.3000
 0.7600
 0.3000
[ CPUFloatType{4} ]
-0.3000
 0.6000
 0.6000
-0.3000
[ CPUFloatType{4} ]
raises: hamming_window requires non-negative window_length, got window_length=-1
