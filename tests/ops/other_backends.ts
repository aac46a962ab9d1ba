# LibTorch has these for other backends alone
x1 = torch.tensor([[[1., 5., 2., 4., 3.], [0., -1., 7., 6., 2.]]])
x2 = torch.reshape(torch.tensor([3., 1., 4., 1., 5., 9., 2., 6., 5., 3., 5., 8., 9., 7., 9., 3.]), [1, 1, 4, 4])
x3 = torch.reshape(torch.remainder(torch.arange(27, dtype=6) * 7., 11.), [1, 1, 3, 3, 3])

y1 = torch.reshape(torch.arange(10, dtype=6), [1, 2, 5])
w1 = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 2, 3])
y2 = torch.reshape(torch.arange(32, dtype=6), [1, 2, 4, 4])
w2 = torch.reshape(torch.arange(-18, 18, dtype=6), [2, 2, 3, 3])
y3 = torch.reshape(torch.arange(54, dtype=6), [1, 2, 3, 3, 3])
w3 = torch.reshape(torch.arange(-16, 16, dtype=6), [2, 2, 2, 2, 2])
bias = torch.tensor([0.5, -1.])

print(torch.mkldnn_max_pool2d(x2, 2), torch.mkldnn_max_pool2d(x2, 2, out=torch.zeros([0])))
print(torch.mkldnn_adaptive_avg_pool2d(x2, [2, 2]), torch.mkldnn_adaptive_avg_pool2d(x2, [2, 2], out=torch.zeros([0])))
print(torch.convolution_overrideable(y2, w2, bias, [1, 1], [0, 0], [1, 1], False, [0, 0], 1))
print(torch.convolution_overrideable(y2, w2, bias, [1, 1], [0, 0], [1, 1], False, [0, 0], 1, out=torch.zeros([0])))
print(torch._conv_depthwise2d(y2, torch.slice(w2, 1, 0, 1), [3, 3], bias, [1, 1], [0, 0], [1, 1]))
print(torch._conv_depthwise2d(y2, torch.slice(w2, 1, 0, 1), [3, 3], bias, [1, 1], [0, 0], [1, 1], out=torch.zeros([0])))
print(torch.conv_depthwise3d(y3, torch.slice(w3, 1, 0, 1), [2, 2, 2], bias, [1, 1, 1], [0, 0, 0], [1, 1, 1]))
print(torch.conv_depthwise3d(y3, torch.slice(w3, 1, 0, 1), [2, 2, 2], bias, [1, 1, 1], [0, 0, 0], [1, 1, 1], out=torch.zeros([0])))
print(torch.mkldnn_linear(torch.tensor([[1., 2.]]), torch.tensor([[3., 4.]])), torch.mkldnn_linear(torch.tensor([[1., 2.]]), torch.tensor([[3., 4.]]), out=torch.zeros([0])))
---
(1,1,.,.) = 
  9  6
  9  9
[ CPUFloatType{1,1,2,2} ] (1,1,.,.) = 
  9  6
  9  9
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
  4.5000  3.2500
  6.0000  6.2500
[ CPUFloatType{1,1,2,2} ] (1,1,.,.) = 
  4.5000  3.2500
  6.0000  6.2500
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
 -1418.5000 -1589.5000
 -2102.5000 -2273.5000

(1,2,.,.) = 
  2792  2945
  3404  3557
[ CPUFloatType{1,2,2,2} ]
(1,1,.,.) = 
 -1418.5000 -1589.5000
 -2102.5000 -2273.5000

(1,2,.,.) = 
  2792  2945
  3404  3557
[ CPUFloatType{1,2,2,2} ]
(1,1,.,.) = 
 -551.5000 -677.5000
 -1055.5000 -1181.5000

(1,2,.,.) = 
   833   869
   977  1013
[ CPUFloatType{1,2,2,2} ]
(1,1,.,.) = 
 -551.5000 -677.5000
 -1055.5000 -1181.5000

(1,2,.,.) = 
   833   869
   977  1013
[ CPUFloatType{1,2,2,2} ]
(1,1,1,.,.) = 
 -563.5000 -663.5000
 -863.5000 -963.5000

(1,2,1,.,.) = 
  1023  1051
  1107  1135

(1,1,2,.,.) = 
 -1463.5000 -1563.5000
 -1763.5000 -1863.5000

(1,2,2,.,.) = 
  1275  1303
  1359  1387
[ CPUFloatType{1,2,2,2,2} ]
(1,1,1,.,.) = 
 -563.5000 -663.5000
 -863.5000 -963.5000

(1,2,1,.,.) = 
  1023  1051
  1107  1135

(1,1,2,.,.) = 
 -1463.5000 -1563.5000
 -1763.5000 -1863.5000

(1,2,2,.,.) = 
  1275  1303
  1359  1387
[ CPUFloatType{1,2,2,2,2} ]
 11
[ CPUFloatType{1,1} ]  11
[ CPUFloatType{1,1} ]
