x1 = torch.reshape(torch.arange(10, dtype=6), [1, 2, 5])
w1 = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 2, 3])
x2 = torch.reshape(torch.arange(32, dtype=6), [1, 2, 4, 4])
w2 = torch.reshape(torch.arange(-18, 18, dtype=6), [2, 2, 3, 3])
x3 = torch.reshape(torch.arange(54, dtype=6), [1, 2, 3, 3, 3])
w3 = torch.reshape(torch.arange(-16, 16, dtype=6), [2, 2, 2, 2, 2])
bias = torch.tensor([0.5, -1.])
print(torch.conv1d(x1, w1), torch.conv1d(x1, w1, bias, [2], [1]), torch.conv1d(x1, w1, None, 1, 2, 2), torch.conv1d(x1, torch.slice(w1, 1, 0, 1), bias, 1, 0, 1, 2), torch.conv1d(torch.select(x1, 0, 0), w1))
print(torch.conv1d(x1, w1, bias, 1, "same"), torch.conv1d(x1, w1, None, 2, "valid"), torch.conv1d(x1, torch.slice(w1, 2, 0, 2), None, 1, "same"))
print(torch.conv2d(x2, w2), torch.conv2d(x2, w2, bias, 2, 1), torch.conv2d(x2, w2, bias, [1, 2], [0, 1], [1, 1]), torch.conv2d(x2, torch.slice(w2, 1, 0, 1), None, 1, 1, 1, 2), torch.conv2d(torch.select(x2, 0, 0), w2, bias), torch.conv2d(x2, w2, None, 1, 2, 2))
print(torch.conv2d(x2, w2, bias, 1, "same"), torch.conv2d(x2, w2, None, 1, "valid"))
print(torch.conv3d(x3, w3, bias), torch.conv3d(x3, w3, None, 2, 1), torch.conv3d(x3, w3, bias, 1, "same"))
print(torch.conv2d(torch.to(x2, 7), torch.to(w2, 7)), torch.conv2d(torch.to(x2, 15), torch.to(w2, 15)), torch.conv2d(torch.to(x2, 4), torch.to(w2, 4)), torch.size(torch.conv2d(torch.zeros([0, 2, 4, 4]), w2)))
y = torch.conv2d(torch.contiguous(x2, memory_format=2), w2)
print(torch.stride(y), torch.stride(torch.conv2d(x2, torch.contiguous(w2, memory_format=2))), torch.stride(torch.conv2d(x2, w2)))
---
(1,.,.) = 
  -47  -68  -89
   79   94  109
[ CPUFloatType{1,2,3} ] (1,.,.) = 
 -19.5000 -67.5000 -79.5000
  51.0000  93.0000  63.0000
[ CPUFloatType{1,2,3} ] (1,.,.) = 
 -25 -37 -64 -55 -71
  59  71  98  53  61
[ CPUFloatType{1,2,5} ] (1,.,.) = 
 -12.5000 -27.5000 -42.5000
  19.0000  22.0000  25.0000
[ CPUFloatType{1,2,3} ]  -47  -68  -89
  79   94  109
[ CPUFloatType{2,3} ]
(1,.,.) = 
  -19.5000  -46.5000  -67.5000  -88.5000  -79.5000
   51.0000   78.0000   93.0000  108.0000   63.0000
[ CPUFloatType{1,2,5} ] (1,.,.) = 
  -47  -89
   79  109
[ CPUFloatType{1,2,2} ] (1,.,.) = 
 -32 -48 -64 -80 -51
  40  48  56  64  27
[ CPUFloatType{1,2,5} ]
(1,1,.,.) = 
 -1419 -1590
 -2103 -2274

(1,2,.,.) = 
  2793  2946
  3405  3558
[ CPUFloatType{1,2,2,2} ] (1,1,.,.) = 
 -315.5000 -675.5000
 -1250.5000 -2273.5000

(1,2,.,.) = 
  1195  1915
  2312  3557
[ CPUFloatType{1,2,2,2} ] (1,1,.,.) = 
 -818.5000 -1589.5000
 -1250.5000 -2273.5000

(1,2,.,.) = 
  1880  2945
  2312  3557
[ CPUFloatType{1,2,2,2} ] (1,1,.,.) = 
 -107 -203 -278 -221
 -315 -552 -678 -516
 -639 -1056 -1182 -864
 -617 -1001 -1094 -787

(1,2,.,.) = 
   457   649   682   423
   603   834   870   522
   711   978  1014   606
   331   427   442   241
[ CPUFloatType{1,2,4,4} ] (1,.,.) = 
 -1418.5000 -1589.5000
 -2102.5000 -2273.5000

(2,.,.) = 
  2792  2945
  3404  3557
[ CPUFloatType{2,2,2} ] (1,1,.,.) = 
 -440 -500 -544 -612
 -680 -740 -816 -884
 -752 -836 -856 -948
 -1088 -1172 -1224 -1316

(1,2,.,.) = 
  1432  1516  1328  1404
  1768  1852  1632  1708
  1120  1180  1016  1068
  1360  1420  1224  1276
[ CPUFloatType{1,2,4,4} ]
(1,1,.,.) = 
 -315.5000 -579.5000 -675.5000 -535.5000
 -818.5000 -1418.5000 -1589.5000 -1208.5000
 -1250.5000 -2102.5000 -2273.5000 -1688.5000
 -1239.5000 -2031.5000 -2163.5000 -1571.5000

(1,2,.,.) = 
  1195  1795  1915  1263
  1880  2792  2945  1922
  2312  3404  3557  2306
  1423  2071  2155  1379
[ CPUFloatType{1,2,4,4} ] (1,1,.,.) = 
 -1419 -1590
 -2103 -2274

(1,2,.,.) = 
  2793  2946
  3405  3558
[ CPUFloatType{1,2,2,2} ]
(1,1,1,.,.) = 
 -1683.5000 -1819.5000
 -2091.5000 -2227.5000

(1,2,1,.,.) = 
  3435  3555
  3795  3915

(1,1,2,.,.) = 
 -2907.5000 -3043.5000
 -3315.5000 -3451.5000

(1,2,2,.,.) = 
  4515  4635
  4875  4995
[ CPUFloatType{1,2,2,2,2} ] (1,1,1,.,.) = 
 -27 -113
 -210 -568

(1,2,1,.,.) = 
   405   847
   942  1928

(1,1,2,.,.) = 
 -504 -1204
 -1500 -3452

(1,2,2,.,.) = 
  1224  2444
  2532  4996
[ CPUFloatType{1,2,2,2,2} ] (1,1,1,.,.) = 
 -1683.5000 -1819.5000 -1031.5000
 -2091.5000 -2227.5000 -1247.5000
 -1355.5000 -1431.5000  -787.5000

(1,2,1,.,.) = 
  3435  3555  1719
  3795  3915  1887
  1779  1831   875

(1,1,2,.,.) = 
 -2907.5000 -3043.5000 -1679.5000
 -3315.5000 -3451.5000 -1895.5000
 -2039.5000 -2115.5000 -1147.5000

(1,2,2,.,.) = 
  4515  4635  2223
  4875  4995  2391
  2247  2299  1091

(1,1,3,.,.) = 
 -2367.5000 -2451.5000 -1317.5000
 -2619.5000 -2703.5000 -1449.5000
 -1530.5000 -1576.5000  -839.5000

(1,2,3,.,.) = 
  1919  1963   921
  2051  2095   981
   900   918   423
[ CPUFloatType{1,2,3,3,3} ]
(1,1,.,.) = 
 -1419 -1590
 -2103 -2274

(1,2,.,.) = 
  2793  2946
  3405  3558
[ CPUDoubleType{1,2,2,2} ] (1,1,.,.) = 
 -1416 -1592
 -2096 -2272

(1,2,.,.) = 
  2800  2944
  3408  3552
[ CPUBFloat16Type{1,2,2,2} ] (1,1,.,.) = 
 -1419 -1590
 -2103 -2274

(1,2,.,.) = 
  2793  2946
  3405  3558
[ CPULongType{1,2,2,2} ] [0, 2, 2, 2]
[8, 1, 4, 2] [8, 1, 4, 2] [8, 4, 2, 1]
===
x1 = torch.reshape(torch.arange(10, dtype=6), [1, 2, 5])
w1 = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 2, 3])
bias = torch.tensor([0.5, -1.])
print(torch.conv1d(x1, w1, bias, 2, "same"))
---
raises: padding='same' is not supported for strided convolutions
===
x1 = torch.reshape(torch.arange(10, dtype=6), [1, 2, 5])
w1 = torch.reshape(torch.arange(-6, 6, dtype=6), [2, 2, 3])
bias = torch.tensor([0.5, -1.])
print(torch.conv1d(x1, w1, bias, 1, "x"))
---
raises: Invalid padding string: 'x'
===
x2 = torch.reshape(torch.arange(32, dtype=6), [1, 2, 4, 4])
print(torch.conv2d(x2, torch.zeros([2, 3, 3, 3])))
---
raises: Given groups=1, weight of size [2, 3, 3, 3], expected input[1, 2, 4, 4] to have 3 channels, but got 2 channels instead
===
x2 = torch.reshape(torch.arange(32, dtype=6), [1, 2, 4, 4])
w2 = torch.reshape(torch.arange(-18, 18, dtype=6), [2, 2, 3, 3])
print(torch.conv2d(x2, w2, torch.zeros([3])))
---
raises: Given weight of size [2, 2, 3, 3], expected bias to be 1-dimensional with 2 elements, but got bias of size [3] instead
===
x2 = torch.reshape(torch.arange(32, dtype=6), [1, 2, 4, 4])
print(torch.conv2d(x2, torch.zeros([2, 2, 5, 5])))
---
raises: Calculated padded input size per channel: (4 x 4). Kernel size: (5 x 5). Kernel size can't be greater than actual input size
===
x2 = torch.reshape(torch.arange(32, dtype=6), [1, 2, 4, 4])
w2 = torch.reshape(torch.arange(-18, 18, dtype=6), [2, 2, 3, 3])
print(torch.conv2d(x2, torch.to(w2, 7)))
---
raises: expected scalar type Float but found Double
===
x2 = torch.reshape(torch.arange(32, dtype=6), [1, 2, 4, 4])
w2 = torch.reshape(torch.arange(-18, 18, dtype=6), [2, 2, 3, 3])
print(torch.conv2d(x2, w2, None, 0))
---
raises: non-positive stride is not supported
===
x2 = torch.reshape(torch.arange(32, dtype=6), [1, 2, 4, 4])
w2 = torch.reshape(torch.arange(-18, 18, dtype=6), [2, 2, 3, 3])
print(torch.conv2d(x2, w2, None, 1, -1))
---
raises: negative padding is not supported
===
x1 = torch.reshape(torch.arange(10, dtype=6), [1, 2, 5])
w2 = torch.reshape(torch.arange(-18, 18, dtype=6), [2, 2, 3, 3])
print(torch.conv2d(x1, w2, None, [1, 1, 1]))
---
raises: expected stride to be a single integer value or a list of 2 values to match the convolution dimensions, but got stride=[1, 1, 1]
===
x2 = torch.reshape(torch.arange(32, dtype=6), [1, 2, 4, 4])
w2 = torch.reshape(torch.arange(-18, 18, dtype=6), [2, 2, 3, 3])
print(torch.conv2d(x2, w2, None, 1, 0, 1, 3))
---
raises: Given groups=3, expected weight to be at least 3 at dimension 0, but got weight of size [2, 2, 3, 3] instead
