x = torch.tensor([0.1, 0.5, 0.9])
y = torch.tensor([[3.], [2.5]])
o = torch.empty([0])
print(torch.special_round(x * 10, decimals=0))
print(torch.special_round(x / 3, decimals=2, out=o))
print(torch.special_logsumexp(y, [0]))
print(torch.special_logsumexp(y, [1], True, out=o))
print(torch.special_softmax(x, 0))
print(torch.special_log_softmax(x, 0, dtype=7))
print(torch.special_logit(x))
print(torch.special_logit(x, 0.2, out=o))
print(torch.special_xlogy(x, y))
print(torch.special_xlogy(x, 3))
print(torch.special_xlogy(3, x))
print(torch.special_xlogy(x, y, out=o))
print(torch.special_xlogy(2, x, out=o))
print(torch.special_xlogy(x, 2, out=o))
print(torch.special_xlog1py(x, y))
print(torch.special_xlog1py(x, 3))
print(torch.special_xlog1py(3, x))
print(torch.special_xlog1py(x, y, out=o))
print(torch.special_xlog1py(2, x, out=o))
print(torch.special_xlog1py(x, 2, out=o))
print(torch.special_zeta(y, x))
print(torch.special_zeta(y, 3))
print(torch.special_zeta(3, x))
print(torch.special_zeta(y, x, out=o))
print(torch.special_zeta(2, x, out=o))
print(torch.special_zeta(y, 2, out=o))
print(torch.special_zeta(torch.tensor([2., 3.], dtype=7), torch.tensor([-0.5, -4.25], dtype=7)))
---
 1
 5
 9
[ CPUFloatType{3} ]
 0.0300
 0.1700
 0.3000
[ CPUFloatType{3} ]
 3.4741
[ CPUFloatType{1} ]
 3.0000
 2.5000
[ CPUFloatType{2,1} ]
 0.2120
 0.3162
 0.4718
[ CPUFloatType{3} ]
-1.5513
-1.1513
-0.7513
[ CPUDoubleType{3} ]
-2.1972
 0.0000
 2.1972
[ CPUFloatType{3} ]
-1.3863
 0.0000
 1.3863
[ CPUFloatType{3} ]
 0.1099  0.5493  0.9888
 0.0916  0.4581  0.8247
[ CPUFloatType{2,3} ]
 0.1099
 0.5493
 0.9888
[ CPUFloatType{3} ]
-6.9078
-2.0794
-0.3161
[ CPUFloatType{3} ]
 0.1099  0.5493  0.9888
 0.0916  0.4581  0.8247
[ CPUFloatType{2,3} ]
-4.6052
-1.3863
-0.2107
[ CPUFloatType{3} ]
 0.0693
 0.3466
 0.6238
[ CPUFloatType{3} ]
 0.1386  0.6931  1.2477
 0.1253  0.6264  1.1275
[ CPUFloatType{2,3} ]
 0.1386
 0.6931
 1.2477
[ CPUFloatType{3} ]
 0.2859
 1.2164
 1.9256
[ CPUFloatType{3} ]
 0.1386  0.6931  1.2477
 0.1253  0.6264  1.1275
[ CPUFloatType{2,3} ]
 0.1906
 0.8109
 1.2837
[ CPUFloatType{3} ]
 0.1099
 0.5493
 0.9888
[ CPUFloatType{3} ]
 1000.9307     8.4144     1.6009
  317.3278     6.2471     1.6771
[ CPUFloatType{2,3} ]
 0.0771
 0.1647
[ CPUFloatType{2,1} ]
 1000.9307
    8.4144
    1.6009
[ CPUFloatType{3} ]
 1000.9307     8.4144     1.6009
  317.3278     6.2471     1.6771
[ CPUFloatType{2,3} ]
 101.4333
   4.9348
   1.9225
[ CPUFloatType{3} ]
 0.2021
 0.3415
[ CPUFloatType{2,1} ]
 8.9348
-61.9906
[ CPUDoubleType{2} ]
