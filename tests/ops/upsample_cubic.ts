y = torch.reshape(torch.arange(12.) * torch.arange(12.) / 7.3, [1, 1, 3, 4])
o = torch.empty([0])
print(torch.upsample_bicubic2d(y, [4, 5], False))
print(torch.upsample_bicubic2d(y, [4, 5], True))
print(torch.upsample_bicubic2d(y, None, False, [0.7, 1.5]))
print(torch.upsample_bicubic2d(y, [2, 2], False, 0.6, 0.6))
print(torch.upsample_bicubic2d(y, [2, 2], False, out=o))
print(torch._upsample_bilinear2d_aa(y, [2, 2], False))
print(torch._upsample_bilinear2d_aa(y, [5, 2], True))
print(torch._upsample_bilinear2d_aa(y, None, False, [0.4, 0.5]))
print(torch._upsample_bilinear2d_aa(y, [1, 1], False, out=o))
print(torch._upsample_bicubic2d_aa(y, [2, 2], False))
print(torch._upsample_bicubic2d_aa(y, [5, 2], True, 0.5, 0.25))
print(torch._upsample_bicubic2d_aa(y, None, False, [0.4, 0.5]))
print(torch._upsample_bicubic2d_aa(y, [1, 1], False, out=o))
c = torch.contiguous(torch.cat([y, y], 1), memory_format=2)
print(torch.stride(torch.upsample_bicubic2d(c, [4, 6], False)))
print(torch.stride(torch._upsample_bilinear2d_aa(c, [4, 6], False)))
print(torch.stride(torch._upsample_bicubic2d_aa(c, [4, 6], False)))
print(torch._upsample_bicubic2d_aa(torch.to(y, 15), [4, 4], False))
---
(1,1,.,.) = 
  -0.1609  -0.1519   0.0158   0.4391   0.8764
   0.6360   1.0876   1.8416   2.8511   3.7311
   4.6958   5.8395   7.5099   9.4359  11.0080
   9.0928  10.6792  12.9358  15.4481  17.4628
[ CPUFloatType{1,1,4,5} ]
(1,1,.,.) = 
   0.0000   0.0626   0.2911   0.7465   1.2329
   0.7712   1.2540   2.0060   2.9848   3.8914
   4.5053   5.6117   7.1404   8.8960  10.4262
   8.7671  10.2938  12.3459  14.6249  16.5753
[ CPUFloatType{1,1,4,5} ]
(1,1,.,.) = 
   0.2116   0.3416   0.6519   0.9905   1.6318   2.0834
   6.4858   7.4575   9.1447  10.4632  12.4815  13.7747
[ CPUFloatType{1,1,2,6} ]
(1,1,.,.) = 
   0.4187   1.4409
   9.3557  13.6986
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
   0.3806   1.7384
   8.1896  13.4243
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
   1.2524   2.5440
   7.7104  11.1546
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
   0.3425   1.0046
   1.2329   2.2831
   3.0137   4.8402
   5.8904   8.4932
   9.8630  13.2420
[ CPUFloatType{1,1,5,2} ]
(1,1,.,.) = 
  3.8720  6.0759
[ CPUFloatType{1,1,1,2} ]
(1,1,.,.) = 
  5.5447
[ CPUFloatType{1,1,1,1} ]
(1,1,.,.) = 
   0.7849   2.1556
   7.7238  11.8574
[ CPUFloatType{1,1,2,2} ]
(1,1,.,.) = 
   0.0248   0.6277
   0.8356   1.9050
   2.5496   4.6063
   5.8752   8.9886
  10.3756  14.4763
[ CPUFloatType{1,1,5,2} ]
(1,1,.,.) = 
  3.6601  6.1972
[ CPUFloatType{1,1,1,2} ]
(1,1,.,.) = 
  5.6301
[ CPUFloatType{1,1,1,1} ]
[48, 24, 6, 1]
[48, 1, 12, 2]
[48, 24, 6, 1]
raises: "compute_indices_weights_aa" not implemented for 'BFloat16'
