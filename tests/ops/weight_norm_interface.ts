v = torch.reshape(torch.arange(12.), [2, 3, 2])
print(torch._weight_norm_interface(v, torch.ones([2, 1, 1])))
print(torch._weight_norm_interface(v, torch.full([1, 1, 2], 2.), 2))
---
((1,.,.) = 
  0.0000  0.1348
  0.2697  0.4045
  0.5394  0.6742

(2,.,.) = 
  0.2825  0.3296
  0.3767  0.4238
  0.4709  0.5180
[ CPUFloatType{2,3,2} ], (1,.,.) = 
  7.4162

(2,.,.) = 
  21.2368
[ CPUFloatType{2,1,1} ])
((1,.,.) = 
  0.0000  0.1183
  0.2697  0.3548
  0.5394  0.5913

(2,.,.) = 
  0.8090  0.8278
  1.0787  1.0644
  1.3484  1.3009
[ CPUFloatType{2,3,2} ], (1,.,.) = 
  14.8324  16.9115
[ CPUFloatType{1,1,2} ])
===
v = torch.reshape(torch.arange(12.), [2, 3, 2])
print(torch._weight_norm_interface(v, torch.ones([1, 3, 1]), 1))
---
raises: fused kernels can only be applied for first or last dim
