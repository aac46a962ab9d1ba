x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
x4 = torch.reshape(torch.arange(24, dtype=6), [2, 2, 2, 3])
w = torch.tensor([2., 0.5])
b = torch.tensor([1.5, -1.25])
mean = torch.tensor([0.5, 1.])
var = torch.tensor([1., 4.])
print(torch.batch_norm(x, w, b, mean, var, False, 0.1, 1e-05, False), torch.batch_norm(x4, None, None, mean, var, False, 0.1, 1e-05, False), torch.batch_norm(x, w, b, None, None, True, 0.1, 1e-05, False))
m = torch.clone(mean)
s = torch.clone(var)
print(torch.batch_norm(x, w, b, m, s, True, 0.1, 1e-05, False), m, s)
print(torch.stride(torch.batch_norm(torch.contiguous(x4, memory_format=2), w, b, mean, var, False, 0.1, 1e-05, False)), torch.batch_norm(torch.to(x, 7), None, None, torch.to(mean, 7), torch.to(var, 7), False, 0.1, 1e-05, False), torch.batch_norm(torch.zeros([0, 2]), w, b, mean, var, False, 0.1, 1e-05, False))
a, c, d, f, g = torch._batch_norm_impl_index(x, w, b, mean, var, False, 0.1, 1e-05, False)
print(a, c, d, g)
print(torch.instance_norm(x, w, b, None, None, True, 0.1, 1e-05, False), torch.instance_norm(x4, None, None, None, None, True, 0.1, 1e-05, False), torch.instance_norm(x, w, b, mean, var, False, 0.1, 1e-05, False))
r0, r1, r2 = torch.native_batch_norm(x, w, b, mean, var, False, 0.1, 1e-05)
print(r0, r1, r2)
r0, r1, r2 = torch.native_batch_norm(x, w, b, None, None, True, 0.1, 1e-05)
print(r0, r1, r2)
---
(1,.,.) = 
  2.5000  4.5000  8.5000
 -1.3750 -1.7500 -0.7500

(2,.,.) = 
  4.5000  4.5000 -1.5000
 -0.2500 -1.5000 -1.2500
[ CPUFloatType{2,2,3} ] (1,1,.,.) = 
 -0.5000  0.5000  1.5000
  2.5000  3.5000  4.5000

(2,1,.,.) = 
  11.4999  12.4999  13.4999
  14.4999  15.4999  16.4999

(1,2,.,.) = 
  2.5000  3.0000  3.5000
  4.0000  4.5000  5.0000

(2,2,.,.) = 
   8.5000   9.0000   9.5000
  10.0000  10.5000  11.0000
[ CPUFloatType{2,2,2,3} ] (1,.,.) = 
  0.6056  1.9472  4.6305
 -1.4782 -1.8516 -0.8559

(2,.,.) = 
  1.9472  1.9472 -2.0777
 -0.3580 -1.6026 -1.3537
[ CPUFloatType{2,2,3} ]
(1,.,.) = 
  0.6056  1.9472  4.6305
 -1.4782 -1.8516 -0.8559

(2,.,.) = 
  1.9472  1.9472 -2.0777
 -0.3580 -1.6026 -1.3537
[ CPUFloatType{2,2,3} ]  0.6167
 1.0417
[ CPUFloatType{2} ]  1.1667
 4.0842
[ CPUFloatType{2} ]
[12, 1, 6, 2] (1,.,.) = 
  0.5000  1.5000  3.5000
 -0.2500 -1.0000  1.0000

(2,.,.) = 
  1.5000  1.5000 -1.5000
  2.0000 -0.5000  0.0000
[ CPUDoubleType{2,2,3} ] [ CPUFloatType{0,2} ]
(1,.,.) = 
  2.5000  4.5000  8.5000
 -1.3750 -1.7500 -0.7500

(2,.,.) = 
  4.5000  4.5000 -1.5000
 -0.2500 -1.5000 -1.2500
[ CPUFloatType{2,2,3} ] [ CPUFloatType{0} ] [ CPUFloatType{0} ] 0
(1,.,.) = 
 -0.6381  0.9655  4.1726
 -1.3510 -1.8056 -0.5934

(2,.,.) = 
  2.9142  2.9142 -1.3284
 -0.5556 -1.7129 -1.4815
[ CPUFloatType{2,2,3} ] (1,1,.,.) = 
 -1.4638 -0.8783 -0.2928
  0.2928  0.8783  1.4638

(2,1,.,.) = 
 -1.4638 -0.8783 -0.2928
  0.2928  0.8783  1.4638

(1,2,.,.) = 
 -1.4638 -0.8783 -0.2928
  0.2928  0.8783  1.4638

(2,2,.,.) = 
 -1.4638 -0.8783 -0.2928
  0.2928  0.8783  1.4638
[ CPUFloatType{2,2,2,3} ] (1,.,.) = 
  2.5000  4.5000  8.5000
 -1.3750 -1.7500 -0.7500

(2,.,.) = 
  4.5000  4.5000 -1.5000
 -0.2500 -1.5000 -1.2500
[ CPUFloatType{2,2,3} ]
(1,.,.) = 
  2.5000  4.5000  8.5000
 -1.3750 -1.7500 -0.7500

(2,.,.) = 
  4.5000  4.5000 -1.5000
 -0.2500 -1.5000 -1.2500
[ CPUFloatType{2,2,3} ] [ CPUFloatType{0} ] [ CPUFloatType{0} ]
(1,.,.) = 
  0.6056  1.9472  4.6305
 -1.4782 -1.8516 -0.8559

(2,.,.) = 
  1.9472  1.9472 -2.0777
 -0.3580 -1.6026 -1.3537
[ CPUFloatType{2,2,3} ]  1.6667
 1.4167
[ CPUFloatType{2} ]  0.6708
 0.4978
[ CPUFloatType{2} ]
===
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
w = torch.tensor([2., 0.5])
b = torch.tensor([1.5, -1.25])
print(torch.batch_norm(x, w, b, None, None, False, 0.1, 1e-05, False))
---
raises: running_mean must be defined in evaluation mode
===
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
b = torch.tensor([1.5, -1.25])
mean = torch.tensor([0.5, 1.])
var = torch.tensor([1., 4.])
print(torch.batch_norm(x, torch.ones([3]), b, mean, var, False, 0.1, 1e-05, False))
---
raises: weight should contain 2 elements not 3
===
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
w = torch.tensor([2., 0.5])
b = torch.tensor([1.5, -1.25])
var = torch.tensor([1., 4.])
print(torch.batch_norm(x, w, b, torch.ones([3]), var, False, 0.1, 1e-05, False))
---
raises: running_mean should contain 2 elements not 3
===
x = torch.tensor([[[1., 2., 4.], [0.5, -1., 3.]], [[2., 2., -1.], [5., 0., 1.]]])
w = torch.tensor([2., 0.5])
b = torch.tensor([1.5, -1.25])
print(torch.instance_norm(x, w, b, None, None, False, 0.1, 1e-05, False))
---
raises: Expected running_mean and running_var to be defined when use_input_stats is false
