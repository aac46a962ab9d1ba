torch.manual_seed(112)
for d in [6, 7]:
  x = torch.randn([3, 4], dtype=d)
  p = torch.sigmoid(x)
  y = torch.rand([3, 4], dtype=d)
  w = torch.rand([4], dtype=d)
  for r in [0, 1, 2]:
    if d != 15:
      print(torch.binary_cross_entropy(p, y, None, r), torch.binary_cross_entropy(p, y, w, r))
    print(torch.binary_cross_entropy_with_logits(x, y, None, None, r), torch.binary_cross_entropy_with_logits(x, y, w, None, r), torch.binary_cross_entropy_with_logits(x, y, None, w, r), torch.binary_cross_entropy_with_logits(x, y, w, w, r))
    print(torch.soft_margin_loss(x, torch.sign(y), r), torch.kl_div(x, y, r), torch.kl_div(x, x, r, log_target=True))
    print(torch.poisson_nll_loss(x, torch.mul(y, 3.), True, False, 1e-8, r), torch.poisson_nll_loss(p, torch.mul(y, 3.), False, True, 1e-3, r))
z = torch.tensor([0., 1., 0., 1.])
o = torch.zeros([0])
v = torch.zeros([0])
print(torch.binary_cross_entropy(z, torch.tensor([0., 1., 1., 0.]), None, 0), torch.binary_cross_entropy(z, z, out=o), torch.binary_cross_entropy_with_logits(z, z, out=o), torch.soft_margin_loss(z, torch.tensor([1, -1, 1, -1]), out=o))
print(torch.binary_cross_entropy_with_logits(torch.tensor([1000., -1000.]), torch.tensor([1, 0]), None, None, 0), torch.kl_div(z, z, 0), torch.binary_cross_entropy(torch.zeros([0]), torch.zeros([0])))
a, b = torch.log_sigmoid_forward(torch.tensor([-100., -1., 0., 2.]))
print(a, b)
a, b = torch.log_sigmoid_forward(torch.tensor([-1., 0., 2.]), output=o, buffer=v)
print(a, b, o, v)
print(torch.binary_cross_entropy(torch.tensor([0.5, 1.5]), torch.tensor([0.5, 1.])))
---
 0.4671  0.5937  0.6388  1.2371
 1.0482  0.8619  0.7094  0.5274
 0.6754  0.4281  0.6738  0.4334
[ CPUFloatType{3,4} ]  0.0355  0.4143  0.2016  1.1520
 0.0797  0.6015  0.2239  0.4912
 0.0513  0.2987  0.2127  0.4036
[ CPUFloatType{3,4} ]
 0.4671  0.5937  0.6388  1.2371
 1.0482  0.8619  0.7094  0.5274
 0.6754  0.4281  0.6738  0.4334
[ CPUFloatType{3,4} ]  0.0355  0.4143  0.2016  1.1520
 0.0797  0.6015  0.2239  0.4912
 0.0513  0.2987  0.2127  0.4036
[ CPUFloatType{3,4} ]  0.1207  0.4975  0.2684  1.1556
 1.0371  0.8185  0.5893  0.5151
 0.3686  0.3356  0.3737  0.4173
[ CPUFloatType{3,4} ]  0.0092  0.3472  0.0847  1.0761
 0.0788  0.5712  0.1860  0.4797
 0.0280  0.2342  0.1180  0.3886
[ CPUFloatType{3,4} ]
 0.4095  0.4320  2.0936  2.3014
 0.4219  0.3381  0.6602  0.2288
 0.5561  0.3391  0.6387  0.2714
[ CPUFloatType{3,4} ] -0.7043 -0.6786  0.1575  0.7900
-0.1198 -0.7505 -0.3701 -1.2533
-0.4847 -0.9112 -0.3351 -1.1323
[ CPUFloatType{3,4} ]  0  0  0  0
 0  0  0  0
 0  0  0  0
[ CPUFloatType{3,4} ]
 0.1055  0.4891  1.6623  3.5061
 1.8504  1.3253  1.0159  0.7103
 0.8144  0.0227  0.8879  0.1971
[ CPUFloatType{3,4} ]  3.2370  2.4611  1.7408  3.9069
 0.6918  1.2169  1.0418  2.3220
 2.0291  3.0304  2.5484  2.7214
[ CPUFloatType{3,4} ]
0.691189
[ CPUFloatType{} ] 0.347169
[ CPUFloatType{} ]
0.691189
[ CPUFloatType{} ] 0.347169
[ CPUFloatType{} ] 0.541453
[ CPUFloatType{} ] 0.300144
[ CPUFloatType{} ]
0.724236
[ CPUFloatType{} ] -0.482679
[ CPUFloatType{} ] 0
[ CPUFloatType{} ]
1.04891
[ CPUFloatType{} ] 2.24564
[ CPUFloatType{} ]
8.29427
[ CPUFloatType{} ] 4.16603
[ CPUFloatType{} ]
8.29427
[ CPUFloatType{} ] 4.16603
[ CPUFloatType{} ] 6.49744
[ CPUFloatType{} ] 3.60173
[ CPUFloatType{} ]
8.69084
[ CPUFloatType{} ] -5.79215
[ CPUFloatType{} ] 0
[ CPUFloatType{} ]
12.5869
[ CPUFloatType{} ] 26.9477
[ CPUFloatType{} ]
 0.6989  0.6603  0.7330  0.8512
 0.6987  0.6845  0.6795  0.5218
 0.2850  1.0603  0.6502  1.9571
[ CPUDoubleType{3,4} ]  0.2871  0.3240  0.2472  0.2203
 0.2870  0.3359  0.2292  0.1350
 0.1171  0.5203  0.2193  0.5064
[ CPUDoubleType{3,4} ]
 0.6989  0.6603  0.7330  0.8512
 0.6987  0.6845  0.6795  0.5218
 0.2850  1.0603  0.6502  1.9571
[ CPUDoubleType{3,4} ]  0.2871  0.3240  0.2472  0.2203
 0.2870  0.3359  0.2292  0.1350
 0.1171  0.5203  0.2193  0.5064
[ CPUDoubleType{3,4} ]  0.4265  0.5264  0.3849  0.3170
 0.5847  0.5311  0.4796  0.2956
 0.2448  1.0399  0.3911  0.5114
[ CPUDoubleType{3,4} ]  0.1752  0.2583  0.1298  0.0820
 0.2402  0.2606  0.1618  0.0765
 0.1006  0.5103  0.1319  0.1323
[ CPUDoubleType{3,4} ]
 0.7121  0.4169  1.1410  1.0150
 0.6807  0.5296  0.5168  0.3750
 1.5961  0.3860  0.5657  2.0508
[ CPUDoubleType{3,4} ] -0.2561 -0.7065 -0.0091  0.1581
-0.3646 -0.5253 -0.5422 -0.8086
-0.0762 -0.3140 -0.4443  1.7717
[ CPUDoubleType{3,4} ]  0  0  0  0
 0  0  0  0
 0  0  0  0
[ CPUDoubleType{3,4} ]
 1.0363  0.6858  1.5137  1.7719
 1.0040  0.8193  0.7941  0.2757
 0.4296  1.8876  0.7475  5.6059
[ CPUDoubleType{3,4} ]  2.4765  1.9976  2.0363  3.2967
 1.0846  1.8809  1.9266  2.7013
 0.4064  0.7999  2.4592  7.5389
[ CPUDoubleType{3,4} ]
0.790042
[ CPUDoubleType{} ] 0.285739
[ CPUDoubleType{} ]
0.790042
[ CPUDoubleType{} ] 0.285739
[ CPUDoubleType{} ] 0.477761
[ CPUDoubleType{} ] 0.188299
[ CPUDoubleType{} ]
0.832131
[ CPUDoubleType{} ] -0.176432
[ CPUDoubleType{} ] 0
[ CPUDoubleType{} ]
1.38097
[ CPUDoubleType{} ] 2.38374
[ CPUDoubleType{} ]
9.4805
[ CPUDoubleType{} ] 3.42887
[ CPUDoubleType{} ]
9.4805
[ CPUDoubleType{} ] 3.42887
[ CPUDoubleType{} ] 5.73313
[ CPUDoubleType{} ] 2.25959
[ CPUDoubleType{} ]
9.98557
[ CPUDoubleType{} ] -2.11718
[ CPUDoubleType{} ] 0
[ CPUDoubleType{} ]
16.5716
[ CPUDoubleType{} ] 28.6049
[ CPUDoubleType{} ]
   0
  -0
 100
 100
[ CPUFloatType{4} ] 1.0032
[ CPUFloatType{} ] 1.0032
[ CPUFloatType{} ] 1.0032
[ CPUFloatType{} ]
raises: result type Float can't be cast to the desired output type Long
