torch.manual_seed(12)
for d in [6, 7, 15]:
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
 0.7462  0.5993  0.6826  0.6688
 0.7068  0.9524  0.6948  1.1544
 0.7020  0.6738  0.6601  1.0009
[ CPUFloatType{3,4} ]  0.4793  0.1070  0.0979  0.5009
 0.4540  0.1701  0.0997  0.8647
 0.4509  0.1203  0.0947  0.7497
[ CPUFloatType{3,4} ]
 0.7462  0.5993  0.6826  0.6688
 0.7068  0.9524  0.6948  1.1544
 0.7020  0.6738  0.6601  1.0009
[ CPUFloatType{3,4} ]  0.4793  0.1070  0.0979  0.5009
 0.4540  0.1701  0.0997  0.8647
 0.4509  0.1203  0.0947  0.7497
[ CPUFloatType{3,4} ]  0.5383  0.2415  0.4972  0.5934
 0.6292  0.2634  0.3188  0.8745
 0.6250  0.5163  0.4910  0.9829
[ CPUFloatType{3,4} ]  0.3458  0.0431  0.0713  0.4445
 0.4041  0.0470  0.0457  0.6551
 0.4014  0.0922  0.0704  0.7362
[ CPUFloatType{3,4} ]
 0.8058  1.6028  0.7208  0.4926
 0.3755  1.3787  1.0118  1.2652
 0.6695  0.7362  0.7694  0.3840
[ CPUFloatType{3,4} ] -0.0811  0.0204 -0.3449 -0.5770
-0.7712  0.3598 -0.1194  0.7115
-0.3803 -0.3284 -0.3113 -0.4558
[ CPUFloatType{3,4} ]  0  0  0  0
 0  0  0  0
 0  0  0  0
[ CPUFloatType{3,4} ]
 1.2704  1.3754  0.9961  0.7445
 0.8307  2.3232  1.3000  2.8616
 1.0028  0.9850  0.9765  1.7099
[ CPUFloatType{3,4} ]  2.9986  1.5039  1.1339  2.0063
 1.7515  3.2534  1.7691  4.9496
 1.1561  1.0525  1.0539  0.8960
[ CPUFloatType{3,4} ]
0.770171
[ CPUFloatType{} ] 0.349111
[ CPUFloatType{} ]
0.770171
[ CPUFloatType{} ] 0.349111
[ CPUFloatType{} ] 0.547618
[ CPUFloatType{} ] 0.279746
[ CPUFloatType{} ]
0.851015
[ CPUFloatType{} ] -0.189803
[ CPUFloatType{} ] 0
[ CPUFloatType{} ]
1.36467
[ CPUFloatType{} ] 1.96041
[ CPUFloatType{} ]
9.24205
[ CPUFloatType{} ] 4.18933
[ CPUFloatType{} ]
9.24206
[ CPUFloatType{} ] 4.18933
[ CPUFloatType{} ] 6.57141
[ CPUFloatType{} ] 3.35695
[ CPUFloatType{} ]
10.2122
[ CPUFloatType{} ] -2.27763
[ CPUFloatType{} ] 0
[ CPUFloatType{} ]
16.376
[ CPUFloatType{} ] 23.5249
[ CPUFloatType{} ]
 0.8196  0.3295  0.8742  0.6310
 0.7766  0.7770  0.5104  0.8582
 0.8118  0.9427  0.8144  0.6726
[ CPUDoubleType{3,4} ]  0.5119  0.1514  0.4624  0.2429
 0.4850  0.3569  0.2700  0.3304
 0.5070  0.4331  0.4307  0.2590
[ CPUDoubleType{3,4} ]
 0.8196  0.3295  0.8742  0.6310
 0.7766  0.7770  0.5104  0.8582
 0.8118  0.9427  0.8144  0.6726
[ CPUDoubleType{3,4} ]  0.5119  0.1514  0.4624  0.2429
 0.4850  0.3569  0.2700  0.3304
 0.5070  0.4331  0.4307  0.2590
[ CPUDoubleType{3,4} ]  0.7603  0.2782  0.8405  0.5057
 0.5301  0.4568  0.3980  0.7811
 0.7521  0.9315  0.7738  0.4539
[ CPUDoubleType{3,4} ]  0.4748  0.1278  0.4445  0.1947
 0.3311  0.2098  0.2105  0.3007
 0.4697  0.4279  0.4093  0.1747
[ CPUDoubleType{3,4} ]
 0.4412  1.5072  0.4967  0.8419
 0.8309  0.9570  0.2986  0.4488
 0.3224  0.4806  0.1321  0.8928
[ CPUDoubleType{3,4} ] -0.5789 -0.0950 -0.3428 -0.2760
 0.0183 -0.0045 -1.0229 -0.5152
-0.8254 -0.1559 -1.5543 -0.2208
[ CPUDoubleType{3,4} ]  0  0  0  0
 0  0  0  0
 0  0  0  0
[ CPUDoubleType{3,4} ]
 1.1697  0.5219  1.3636  0.9592
 1.3854  1.5007  0.3424  1.2886
 1.1974  1.5584  3.2551  1.1310
[ CPUDoubleType{3,4} ]  1.0732  0.5053  0.8226  1.0407
 3.4256  2.6769  2.5103  1.0136
 1.4155  0.6801  1.7413  1.5000
[ CPUDoubleType{3,4} ]
0.734837
[ CPUDoubleType{} ] 0.370057
[ CPUDoubleType{} ]
0.734837
[ CPUDoubleType{} ] 0.370057
[ CPUDoubleType{} ] 0.621817
[ CPUDoubleType{} ] 0.314635
[ CPUDoubleType{} ]
0.637522
[ CPUDoubleType{} ] -0.46446
[ CPUDoubleType{} ] 0
[ CPUDoubleType{} ]
1.30611
[ CPUDoubleType{} ] 1.53375
[ CPUDoubleType{} ]
8.81804
[ CPUDoubleType{} ] 4.44068
[ CPUDoubleType{} ]
8.81804
[ CPUDoubleType{} ] 4.44068
[ CPUDoubleType{} ] 7.46181
[ CPUDoubleType{} ] 3.77562
[ CPUDoubleType{} ]
7.65026
[ CPUDoubleType{} ] -5.57351
[ CPUDoubleType{} ] 0
[ CPUDoubleType{} ]
15.6733
[ CPUDoubleType{} ] 18.405
[ CPUDoubleType{} ]
 0.6562  0.7852  0.6953  0.7578
 0.6875  0.8047  0.6914  1.0000
 0.9766  1.2969  0.6289  1.3516
[ CPUBFloat16Type{3,4} ]  0.4727  0.3125  0.6484  0.2871
 0.4941  0.3203  0.6445  0.3789
 0.7031  0.5156  0.5859  0.5117
[ CPUBFloat16Type{3,4} ]  0.6094  0.7852  0.6719  0.4062
 0.6094  0.3262  0.6758  0.4297
 0.7109  0.5430  0.6133  0.5469
[ CPUBFloat16Type{3,4} ]  0.4375  0.3125  0.6289  0.1543
 0.4375  0.1299  0.6328  0.1631
 0.5117  0.2168  0.5742  0.2070
[ CPUBFloat16Type{3,4} ]
 0.7695  0.6914  1.0156  0.8906
 0.4609  0.8125  0.6914  1.2109
 1.0234  1.5000  0.8320  1.8203
[ CPUBFloat16Type{3,4} ] -0.3047  0.0000 -0.1152 -0.0508
-0.6250  0.2168 -0.3613  0.4453
 0.4609  0.8984 -0.2754  0.9297
[ CPUBFloat16Type{3,4} ]  0  0  0  0
 0  0  0  0
 0  0  0  0
[ CPUBFloat16Type{3,4} ]
 0.9648  1.1875  1.3125  1.3906
 0.7812  1.4609  1.0000  2.3750
 2.1562  3.4062  0.9453  3.6875
[ CPUBFloat16Type{3,4} ]  0.9844  0.5430  1.7969  2.7188
 1.8594  4.5938  1.1484  3.9688
 4.6875  5.1562  0.9922  4.8125
[ CPUBFloat16Type{3,4} ]
0.859375
[ CPUBFloat16Type{} ] 0.490234
[ CPUBFloat16Type{} ] 0.578125
[ CPUBFloat16Type{} ] 0.367188
[ CPUBFloat16Type{} ]
0.980469
[ CPUBFloat16Type{} ] 0.101562
[ CPUBFloat16Type{} ] 0
[ CPUBFloat16Type{} ]
1.71875
[ CPUBFloat16Type{} ] 2.76562
[ CPUBFloat16Type{} ]
10.3125
[ CPUBFloat16Type{} ] 5.875
[ CPUBFloat16Type{} ] 6.9375
[ CPUBFloat16Type{} ] 4.40625
[ CPUBFloat16Type{} ]
11.75
[ CPUBFloat16Type{} ] 1.21875
[ CPUBFloat16Type{} ] 0
[ CPUBFloat16Type{} ]
20.625
[ CPUBFloat16Type{} ] 33.25
[ CPUBFloat16Type{} ]
   0
  -0
 100
 100
[ CPUFloatType{4} ] 1.0032
[ CPUFloatType{} ] 1.0032
[ CPUFloatType{} ] 1.0032
[ CPUFloatType{} ]
raises: result type Float can't be cast to the desired output type Long
