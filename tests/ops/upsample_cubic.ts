y = torch.reshape(torch.arange(12., dtype=7) * torch.arange(12.) / 7.1, [1, 1, 3, 4])
o = torch.empty([0], dtype=7)
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
  -0.1654  -0.1562   0.0162   0.4515   0.9011
   0.6539   1.1183   1.8934   2.9314   3.8362
   4.8281   6.0040   7.7214   9.7017  11.3180
   9.3490  10.9800  13.3002  15.8832  17.9547
[ CPUDoubleType{1,1,4,5} ]
(1,1,.,.) = 
   0.0000   0.0644   0.2993   0.7675   1.2676
   0.7929   1.2893   2.0625   3.0689   4.0010
   4.6322   5.7698   7.3415   9.1466  10.7199
   9.0141  10.5837  12.6937  15.0369  17.0423
[ CPUDoubleType{1,1,4,5} ]
(1,1,.,.) = 
   0.2176   0.3513   0.6703   1.0184   1.6777   2.1420
   6.6685   7.6675   9.4023  10.7580  12.8331  14.1627
[ CPUDoubleType{1,1,2,6} ]
(1,1,.,.) = 
   0.4305   1.4815
   9.6192  14.0845
[ CPUDoubleType{1,1,2,2} ]
(1,1,.,.) = 
   0.3913   1.7874
   8.4203  13.8024
[ CPUDoubleType{1,1,2,2} ]
(1,1,.,.) = 
   1.2877   2.6157
   7.9276  11.4688
[ CPUDoubleType{1,1,2,2} ]
(1,1,.,.) = 
   0.3521   1.0329
   1.2676   2.3474
   3.0986   4.9765
   6.0563   8.7324
  10.1408  13.6150
[ CPUDoubleType{1,1,5,2} ]
(1,1,.,.) = 
  3.9810  6.2470
[ CPUDoubleType{1,1,1,2} ]
(1,1,.,.) = 
  5.7009
[ CPUDoubleType{1,1,1,1} ]
(1,1,.,.) = 
   0.8071   2.2163
   7.9413  12.1915
[ CPUDoubleType{1,1,2,2} ]
(1,1,.,.) = 
   0.0255   0.6453
   0.8591   1.9586
   2.6214   4.7360
   6.0407   9.2418
  10.6678  14.8841
[ CPUDoubleType{1,1,5,2} ]
(1,1,.,.) = 
  3.7632  6.3718
[ CPUDoubleType{1,1,1,2} ]
(1,1,.,.) = 
  5.7886
[ CPUDoubleType{1,1,1,1} ]
[48, 24, 6, 1]
[48, 1, 12, 2]
[48, 24, 6, 1]
raises: "compute_indices_weights_aa" not implemented for 'BFloat16'
