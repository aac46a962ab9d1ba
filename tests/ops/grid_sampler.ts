x = torch.reshape(torch.arange(12.), [1, 1, 3, 4])
g = torch.reshape(torch.tensor([-1., -1., 0.3, 0.2, 1.4, -0.5, -0.2, 1.1]), [1, 2, 2, 2])
y = torch.reshape(torch.arange(12.), [1, 1, 2, 2, 3])
h = torch.reshape(torch.tensor([-1., -1., 0.3, 0.2, 1.4, -0.5]), [1, 1, 1, 2, 3])
o = torch.empty([0])
print(torch.grid_sampler(x, g, 0, 0, False))
print(torch.grid_sampler(x, g, 0, 0, True))
print(torch.grid_sampler(x, g, 0, 1, False))
print(torch.grid_sampler(x, g, 0, 2, False))
print(torch.grid_sampler(x, g, 0, 2, True))
print(torch.grid_sampler(x, g, 1, 0, False))
print(torch.grid_sampler(x, g, 1, 1, True))
print(torch.grid_sampler(x, g, 2, 0, False))
print(torch.grid_sampler(x, g, 2, 1, True))
print(torch.grid_sampler(x, g, 2, 2, False))
print(torch.grid_sampler_2d(x, g, 0, 0, False))
print(torch.grid_sampler_2d(x, g, 0, 1, False, out=o))
print(torch._grid_sampler_2d_cpu_fallback(x, g, 0, 0, False))
print(torch._grid_sampler_2d_cpu_fallback(x, g, 1, 2, False, out=o))
print(torch.grid_sampler(y, h, 0, 0, False))
print(torch.grid_sampler_3d(y, h, 0, 1, True))
print(torch.grid_sampler_3d(y, h, 1, 2, False, out=o))
print(torch.grid_sampler(y, h, 2, 0, False))
---
(1,1,.,.) = 
  0.0000  7.3000
  0.0000  3.1850
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0.0000  6.7500
  2.0000  8.2800
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0.0000  7.3000
  4.0000  9.1000
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0.0000  7.3000
  3.7000  9.1000
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0.0000  6.7500
  4.4000  8.8000
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0  6
  0  0
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0  6
  3  9
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
 -0.2344  8.2403
 -0.4500  3.2806
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0.0000  7.0166
  4.6970  9.4910
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
 -0.9375  7.6997
  3.5339  9.8185
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0.0000  7.3000
  0.0000  3.1850
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0.0000  7.3000
  4.0000  9.1000
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0.0000  7.3000
  0.0000  3.1850
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  0  6
  3  9
[ CPUFloatType{1,1,2,2} ]
(1,1,1,.,.) = 
  1.2000  0.4300
[ CPUFloatType{1,1,1,1,2} ]
(1,1,1,.,.) = 
  3.9000  5.7000
[ CPUFloatType{1,1,1,1,2} ]
(1,1,1,.,.) = 
  6  4
[ CPUFloatType{1,1,1,1,2} ]
raises: grid_sampler(): bicubic interpolation only supports 4D input
