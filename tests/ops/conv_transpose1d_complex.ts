x = torch.view_as_complex(torch.reshape(torch.arange(24, dtype=6), [1, 3, 4, 2]))
w = torch.view_as_complex(torch.reshape(torch.arange(24, dtype=6), [3, 2, 2, 2]))
b = torch.view_as_complex(torch.tensor([[1., 2.], [3., 4.]]))
print(torch.real(torch.conv_transpose1d(x, w)))
print(torch.imag(torch.conv_transpose1d(x, w, b, [2])))
print(torch.real(torch.conv_transpose1d(x, w, b, [2], [1])))
---
(1,.,.) = 
 -51 -114 -126 -138 -75
 -63 -138 -150 -162 -87
[ CPUFloatType{1,2,5} ]
(1,.,.) = 
   690   792   792   918   894  1044   996  1170
   896   998  1046  1172  1196  1346  1346  1520
[ CPUFloatType{1,2,8} ]
(1,.,.) = 
 -56 -56 -62 -62 -68 -68
 -66 -66 -72 -72 -78 -78
[ CPUFloatType{1,2,6} ]
