o = torch.empty([0])
print(torch.kaiser_window(0))
print(torch.kaiser_window(1))
print(torch.kaiser_window(6))
print(torch.kaiser_window(5, False))
print(torch.kaiser_window(4, True, dtype=7))
print(torch.kaiser_window(3, out=o))
print(torch.kaiser_window(3, False, out=o))
print(torch.kaiser_window(4, True, 3.))
print(torch.kaiser_window(4, False, 3., out=o))
print(torch.kaiser_window(-1))
---
[ CPUFloatType{0} ]
 1
[ CPUFloatType{1} ]
 5.2773e-05
 5.4759e-02
 5.1884e-01
 1.0000e+00
 5.1884e-01
 5.4759e-02
[ CPUFloatType{6} ]
 5.2773e-05
 2.1567e-01
 1.0000e+00
 2.1567e-01
 5.2773e-05
[ CPUFloatType{5} ]
 5.2773e-05
 2.1567e-01
 1.0000e+00
 2.1567e-01
[ CPUDoubleType{4} ]
 0.0001
 0.5188
 0.5188
[ CPUFloatType{3} ]
 5.2773e-05
 1.0000e+00
 5.2773e-05
[ CPUFloatType{3} ]
 0.2049
 0.7269
 1.0000
 0.7269
[ CPUFloatType{4} ]
 0.2049
 0.8712
 0.8712
 0.2049
[ CPUFloatType{4} ]
raises: kaiser_window requires non-negative window_length, got window_length=-1
