x = torch.tensor([[1., 2., -1., 0.5], [3., -4., 0., 1.]])
print(torch.log_softmax(x, 1), torch.log_softmax(x, 0, dtype=7), torch.log_softmax(torch.tensor(2.), 0), torch.log_softmax(torch.tensor([1, 2]), 0, dtype=6), torch.log_softmax(torch.zeros([0, 3]), 1))
print(torch._softmax(x, 1, False), torch._log_softmax(x, 0, False), torch.special_softmax(x, 1), torch.special_log_softmax(x, 1), torch.special_softmax(x, 0, 7), torch.special_log_softmax(x, 0, dtype=7))
o = torch.zeros([0])
print(torch.softmax(x, 1, out=o))
print(torch.log_softmax(x, 1, out=o))
print(torch._softmax(x, 1, False, out=o))
print(torch._log_softmax(x, 1, False, out=o))
print(torch.stride(torch.softmax(torch.t(x), 1)))
print(torch.glu(x), torch.glu(x, 0), torch.glu(torch.to(x, 15)))
o = torch.zeros([0])
print(torch.glu(x, out=o))
---
-1.4952 -0.4952 -3.4952 -1.9952
-0.1706 -7.1706 -3.1706 -2.1706
[ CPUFloatType{2,4} ] -2.1269 -0.0025 -1.3133 -0.9741
-0.1269 -6.0025 -0.3133 -0.4741
[ CPUDoubleType{2,4} ] 0
[ CPUFloatType{} ] -1.3133
-0.3133
[ CPUFloatType{2} ] [ CPUFloatType{0,3} ]
 0.2242  0.6095  0.0303  0.1360
 0.8431  0.0008  0.0420  0.1141
[ CPUFloatType{2,4} ] -2.1269 -0.0025 -1.3133 -0.9741
-0.1269 -6.0025 -0.3133 -0.4741
[ CPUFloatType{2,4} ]  0.2242  0.6095  0.0303  0.1360
 0.8431  0.0008  0.0420  0.1141
[ CPUFloatType{2,4} ] -1.4952 -0.4952 -3.4952 -1.9952
-0.1706 -7.1706 -3.1706 -2.1706
[ CPUFloatType{2,4} ]  0.1192  0.9975  0.2689  0.3775
 0.8808  0.0025  0.7311  0.6225
[ CPUDoubleType{2,4} ] -2.1269 -0.0025 -1.3133 -0.9741
-0.1269 -6.0025 -0.3133 -0.4741
[ CPUDoubleType{2,4} ]
 0.2242  0.6095  0.0303  0.1360
 0.8431  0.0008  0.0420  0.1141
[ CPUFloatType{2,4} ]
-1.4952 -0.4952 -3.4952 -1.9952
-0.1706 -7.1706 -3.1706 -2.1706
[ CPUFloatType{2,4} ]
 0.2242  0.6095  0.0303  0.1360
 0.8431  0.0008  0.0420  0.1141
[ CPUFloatType{2,4} ]
-1.4952 -0.4952 -3.4952 -1.9952
-0.1706 -7.1706 -3.1706 -2.1706
[ CPUFloatType{2,4} ]
[2, 1]
 0.2689  1.2449
 1.5000 -2.9242
[ CPUFloatType{2,2} ]  0.9526  0.0360 -0.5000  0.3655
[ CPUFloatType{1,4} ]  0.2695  1.2422
 1.5000 -2.9219
[ CPUBFloat16Type{2,2} ]
 0.2689  1.2449
 1.5000 -2.9242
[ CPUFloatType{2,2} ]
===
print(torch.log_softmax(torch.tensor([1, 2]), 0))
---
raises: "log_softmax_lastdim_kernel_impl" not implemented for 'Long'
===
x = torch.tensor([[1., 2., -1., 0.5], [3., -4., 0., 1.]])
print(torch.log_softmax(x, 2))
---
raises: Dimension out of range (expected to be in range of [-2, 1], but got 2)
===
print(torch.glu(torch.zeros([3])))
---
raises: Halving dimension must be even, but dimension 0 is size 3
===
print(torch.glu(torch.tensor(1.), 0))
---
raises: glu does not support 0-dimensional tensors
