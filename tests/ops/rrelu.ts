torch.manual_seed(7)
for d in [6, 7, 15]:
  x = torch.to(torch.tensor([[-1., 0., 2.], [-3., -0.5, 1.]]), d)
  print(torch.rrelu(x), torch.rrelu(x, 0.2, 0.4, True), torch.rrelu(torch.t(x), 0.2, 0.4, True))
  noise = torch.zeros_like(x)
  print(torch.rrelu_with_noise(x, noise, 0.25, 0.5, True), noise, torch.rrelu_with_noise(x, noise, 0.25, 0.5, False), noise)
  y = torch.rrelu(torch.mul(torch.ones([1000], dtype=d), -1.), 0.1, 0.9, True)
  print(int(torch.sum(torch.to(torch.mul(torch.to(y, 7), 281474976710656.), 4))))
  print(torch.rrelu_(torch.clone(x), 0.2, 0.4, True), torch.rrelu_with_noise_(torch.clone(x), noise, 0.2, 0.4, True), torch.rrelu_with_noise(x, noise, 0.2, 0.4, True, out=torch.zeros([2, 3], dtype=d)), noise)
print(torch.rrelu(torch.zeros([2]), 0.5, 0.1, True))
---
-0.2292  0.0000  2.0000
-0.6875 -0.1146  1.0000
[ CPUFloatType{2,3} ] -0.2559  0.0000  2.0000
-1.1173 -0.1657  1.0000
[ CPUFloatType{2,3} ] -0.3845 -1.1037
 0.0000 -0.1561
 2.0000  1.0000
[ CPUFloatType{3,2} ]
-0.4408  0.0000  2.0000
-0.7973 -0.1322  1.0000
[ CPUFloatType{2,3} ]  0.4408  0.4398  1.0000
 0.2658  0.2644  1.0000
[ CPUFloatType{2,3} ] -0.3750  0.0000  2.0000
-1.1250 -0.1875  1.0000
[ CPUFloatType{2,3} ]  0.4408  0.4398  1.0000
 0.2658  0.2644  1.0000
[ CPUFloatType{2,3} ]
-144172849974738944
-0.2658  0.0000  2.0000
-0.9931 -0.1963  1.0000
[ CPUFloatType{2,3} ] -0.3555  0.0000  2.0000
-0.8807 -0.1844  1.0000
[ CPUFloatType{2,3} ] -0.3229  0.0000  2.0000
-0.9043 -0.1834  1.0000
[ CPUFloatType{2,3} ]  0.3229  0.3652  1.0000
 0.3014  0.3668  1.0000
[ CPUFloatType{2,3} ]
-0.2292  0.0000  2.0000
-0.6875 -0.1146  1.0000
[ CPUDoubleType{2,3} ] -0.2617  0.0000  2.0000
-0.6676 -0.1669  1.0000
[ CPUDoubleType{2,3} ] -0.2184 -0.7831
 0.0000 -0.1715
 2.0000  1.0000
[ CPUDoubleType{3,2} ]
-0.3920  0.0000  2.0000
-1.2889 -0.1626  1.0000
[ CPUDoubleType{2,3} ]  0.3920  0.4975  1.0000
 0.4296  0.3252  1.0000
[ CPUDoubleType{2,3} ] -0.3750  0.0000  2.0000
-1.1250 -0.1875  1.0000
[ CPUDoubleType{2,3} ]  0.3920  0.4975  1.0000
 0.4296  0.3252  1.0000
[ CPUDoubleType{2,3} ]
-136665157880034456
-0.2822  0.0000  2.0000
-0.8951 -0.1341  1.0000
[ CPUDoubleType{2,3} ] -0.3373  0.0000  2.0000
-0.9049 -0.1231  1.0000
[ CPUDoubleType{2,3} ] -0.3657  0.0000  2.0000
-0.7169 -0.1228  1.0000
[ CPUDoubleType{2,3} ]  0.3657  0.3347  1.0000
 0.2390  0.2457  1.0000
[ CPUDoubleType{2,3} ]
-0.2295  0.0000  2.0000
-0.6875 -0.1147  1.0000
[ CPUBFloat16Type{2,3} ] -0.3984  0.0000  2.0000
-0.6914 -0.1934  1.0000
[ CPUBFloat16Type{2,3} ] -0.2773 -1.1250
 0.0000 -0.1436
 2.0000  1.0000
[ CPUBFloat16Type{3,2} ]
-0.3906  0.0000  2.0000
-1.2188 -0.2314  1.0000
[ CPUBFloat16Type{2,3} ]  0.3906  0.3809  1.0000
 0.4062  0.4629  1.0000
[ CPUBFloat16Type{2,3} ] -0.3750  0.0000  2.0000
-1.1250 -0.1875  1.0000
[ CPUBFloat16Type{2,3} ]  0.3906  0.3809  1.0000
 0.4062  0.4629  1.0000
[ CPUBFloat16Type{2,3} ]
-140676740337893376
-0.2539  0.0000  2.0000
-1.1172 -0.1982  1.0000
[ CPUBFloat16Type{2,3} ] -0.2559  0.0000  2.0000
-1.1562 -0.1768  1.0000
[ CPUBFloat16Type{2,3} ] -0.3652  0.0000  2.0000
-0.8789 -0.1123  1.0000
[ CPUBFloat16Type{2,3} ]  0.3652  0.3809  1.0000
 0.2930  0.2246  1.0000
[ CPUBFloat16Type{2,3} ]
raises: Lower bound should be less than or equal to the upper bound
