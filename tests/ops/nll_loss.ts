torch.manual_seed(15)
for d in [6, 7, 15]:
  x = torch.randn([5, 4], dtype=d)
  y = torch.tensor([1, 3, 0, -100, 2])
  w = torch.rand([4], dtype=d)
  for r in [0, 1, 2]:
    print(torch.nll_loss(x, y, None, r), torch.nll_loss(x, y, w, r), torch.nll_loss(x, torch.tensor([1, 3, 0, 1, 2]), w, r, 1), torch.nll_loss(x[0], torch.tensor(2), w, r))
    a, b = torch.nll_loss_forward(x, y, w, r, -100)
    print(a, b)
    s = torch.randn([2, 4, 3, 2], dtype=d)
    t = torch.remainder(torch.reshape(torch.arange(12), [2, 3, 2]), 4)
    print(torch.nll_loss2d(s, t, None, r), torch.nll_loss2d(s, t, w, r, 2), torch.nll_loss_nd(s, t, w, r))
    a, b = torch.nll_loss2d_forward(s, t, w, r, 0)
    print(a, b)
    print(torch.nll_loss_nd(torch.randn([2, 4, 3], dtype=d), t[:, :, 0], w, r), torch.nll_loss_nd(torch.randn([2, 4, 3, 2, 1], dtype=d), torch.unsqueeze(t, 3), None, r), torch.nll_loss_nd(x, y, None, r), torch.nll_loss_nd(x[1], y[1], None, r))
  big = torch.randn([1000, 7], dtype=d)
  labels = torch.remainder(torch.arange(1000), 7)
  print(float(torch.nll_loss(big, labels)), float(torch.nll_loss(big, labels, torch.rand([7], dtype=d))), float(torch.nll_loss(big, labels, None, 2)))
print(torch.isnan(torch.nll_loss(torch.randn([2, 3]), torch.tensor([-100, -100]))), torch.nll_loss(torch.zeros([0, 3]), torch.zeros([0], dtype=4)), torch.nll_loss(torch.zeros([0, 3]), torch.zeros([0], dtype=4), None, 2), torch.nll_loss(torch.zeros([0, 3]), torch.zeros([0], dtype=4), None, 0))
o = torch.zeros([0])
v = torch.zeros([0])
x = torch.randn([2, 3])
y = torch.tensor([2, 0])
print(torch.nll_loss(x, y, out=o), torch.nll_loss(x, torch.tensor([2, 0], dtype=0)))
print(torch.nll_loss2d(torch.reshape(x, [1, 3, 2, 1]), torch.reshape(y, [1, 2, 1]), out=o))
a, b = torch.nll_loss_forward(x, y, None, 1, -100, output=o, total_weight=v)
print(a, b, o, v)
a, b = torch.nll_loss2d_forward(torch.reshape(x, [1, 3, 2, 1]), torch.reshape(y, [1, 2, 1]), None, 1, -100, output=o, total_weight=v)
print(a, b, o, v)
print(torch.nll_loss(x, torch.tensor([1, 3])))
---
-0.1480
 0.9156
-0.6538
 0.0000
 0.3742
[ CPUFloatType{5} ] -0.1257
 0.0898
-0.0602
 0.0000
 0.0970
[ CPUFloatType{5} ] 0.01 *
 0.0000
 8.9751
-6.0224
 0.0000
 9.6955
[ CPUFloatType{5} ] 0.196954
[ CPUFloatType{} ]
-0.1257
 0.0898
-0.0602
 0.0000
 0.0970
[ CPUFloatType{5} ] 0
[ CPUFloatType{} ]
(1,.,.) = 
  1.4000  0.8615
 -0.2677  0.2227
 -1.5216 -0.6591

(2,.,.) = 
 -2.2966  0.9375
 -1.8318 -1.9897
 -0.7405  0.2858
[ CPUFloatType{2,3,2} ] (1,.,.) = 
  0.1290  0.7318
  0.0000  0.0218
 -0.1402 -0.5598

(2,.,.) = 
 0.01 *
  0.0000  9.1902
  -16.8732 -168.9995
   0.0000  2.8017
[ CPUFloatType{2,3,2} ] (1,.,.) = 
  0.1290  0.7318
 -0.0694  0.0218
 -0.1402 -0.5598

(2,.,.) = 
 -0.5950  0.0919
 -0.1687 -1.6900
 -0.1919  0.0280
[ CPUFloatType{2,3,2} ]
(1,.,.) = 
  0.0000  0.7318
 -0.0694  0.0218
  0.0000 -0.5598

(2,.,.) = 
 -0.5950  0.0919
  0.0000 -1.6900
 -0.1919  0.0280
[ CPUFloatType{2,3,2} ] 0
[ CPUFloatType{} ]
0.01 *
 2.6051 -69.0071 -8.3933
 -4.3864 -5.0118 -47.9676
[ CPUFloatType{2,3} ] (1,1,.,.) = 
 -0.6241
  0.9092

(2,1,.,.) = 
  1.0362
 -0.9990

(1,2,.,.) = 
 -0.5437
  1.8428

(2,2,.,.) = 
 -0.3490
 -2.1775

(1,3,.,.) = 
  0.7968
  1.7989

(2,3,.,.) = 
 -1.3531
 -0.0091
[ CPUFloatType{2,3,2,1} ] -0.1480
 0.9156
-0.6538
 0.0000
 0.3742
[ CPUFloatType{5} ] 0.915564
[ CPUFloatType{} ]
0.121994
[ CPUFloatType{} ] 0.000601247
[ CPUFloatType{} ] 0.281553
[ CPUFloatType{} ] 0.76018
[ CPUFloatType{} ]
0.000601247
[ CPUFloatType{} ] 1.29859
[ CPUFloatType{} ]
-0.291472
[ CPUFloatType{} ] -0.476084
[ CPUFloatType{} ] -0.370139
[ CPUFloatType{} ]
-0.3549
[ CPUFloatType{} ] 3.61945
[ CPUFloatType{} ]
0.311472
[ CPUFloatType{} ] 0.136926
[ CPUFloatType{} ] 0.121994
[ CPUFloatType{} ] 0.915564
[ CPUFloatType{} ]
0.487975
[ CPUFloatType{} ] 0.000780776
[ CPUFloatType{} ] 0.126482
[ CPUFloatType{} ] 0.196954
[ CPUFloatType{} ]
0.000780776
[ CPUFloatType{} ] 1.29859
[ CPUFloatType{} ]
-2.70998
[ CPUFloatType{} ] 0.619394
[ CPUFloatType{} ] 0.411446
[ CPUFloatType{} ]
0.599931
[ CPUFloatType{} ] 3.61945
[ CPUFloatType{} ]
0.0631893
[ CPUFloatType{} ] -1.01053
[ CPUFloatType{} ] 0.487975
[ CPUFloatType{} ] 0.915564
[ CPUFloatType{} ]
0.021830657497048378 0.025697370991110802 21.830657958984375
 0.1941
 0.5263
-0.1754
 0.0000
-0.4149
[ CPUDoubleType{5} ]  0.1088
 0.1548
-0.1349
 0.0000
-0.1141
[ CPUDoubleType{5} ]  0.0000
 0.1548
-0.1349
 0.0000
-0.1141
[ CPUDoubleType{5} ] 0.247854
[ CPUDoubleType{} ]
 0.1088
 0.1548
-0.1349
 0.0000
-0.1141
[ CPUDoubleType{5} ] 0
[ CPUDoubleType{} ]
(1,.,.) = 
 -1.2703  0.4734
  0.1424 -0.3414
 -0.3104 -0.4402

(2,.,.) = 
  0.8794  0.8752
 -0.3814 -1.4133
  0.5367  2.2541
[ CPUDoubleType{2,3,2} ] (1,.,.) = 
 -0.9769  0.2652
  0.0000 -0.1004
 -0.2387 -0.2466

(2,.,.) = 
  0.0000  0.2575
 -0.2933 -0.7918
  0.0000  0.6631
[ CPUDoubleType{2,3,2} ] (1,.,.) = 
 -0.9769  0.2652
  0.0392 -0.1004
 -0.2387 -0.2466

(2,.,.) = 
  0.2418  0.2575
 -0.2933 -0.7918
  0.1476  0.6631
[ CPUDoubleType{2,3,2} ]
(1,.,.) = 
  0.0000  0.2652
  0.0392 -0.1004
  0.0000 -0.2466

(2,.,.) = 
  0.2418  0.2575
  0.0000 -0.7918
  0.1476  0.6631
[ CPUDoubleType{2,3,2} ] 0
[ CPUDoubleType{} ]
-0.1427 -0.2075 -0.6840
-0.1372 -0.4371 -0.2042
[ CPUDoubleType{2,3} ] (1,1,.,.) = 
  1.9507
  1.2355

(2,1,.,.) = 
  0.8692
  0.7274

(1,2,.,.) = 
 -0.2426
 -1.3932

(2,2,.,.) = 
  0.3792
  1.8295

(1,3,.,.) = 
  2.0257
  1.1002

(2,3,.,.) = 
 -0.5311
  1.2950
[ CPUDoubleType{2,3,2,1} ]  0.1941
 0.5263
-0.1754
 0.0000
-0.4149
[ CPUDoubleType{5} ] 0.526296
[ CPUDoubleType{} ]
0.0325373
[ CPUDoubleType{} ] 0.00771336
[ CPUDoubleType{} ] -0.0703457
[ CPUDoubleType{} ] 0.901458
[ CPUDoubleType{} ]
0.00771336
[ CPUDoubleType{} ] 1.89848
[ CPUDoubleType{} ]
0.499613
[ CPUDoubleType{} ] 0.657795
[ CPUDoubleType{} ] 0.626482
[ CPUDoubleType{} ]
0.615889
[ CPUDoubleType{} ] 3.38823
[ CPUDoubleType{} ]
0.838332
[ CPUDoubleType{} ] -0.143496
[ CPUDoubleType{} ] 0.0325373
[ CPUDoubleType{} ] 0.526296
[ CPUDoubleType{} ]
0.130149
[ CPUDoubleType{} ] 0.0146437
[ CPUDoubleType{} ] -0.0941359
[ CPUDoubleType{} ] 0.247854
[ CPUDoubleType{} ]
0.0146437
[ CPUDoubleType{} ] 1.89848
[ CPUDoubleType{} ]
-0.697308
[ CPUDoubleType{} ] 1.47351
[ CPUDoubleType{} ] 1.17737
[ CPUDoubleType{} ]
-1.52305
[ CPUDoubleType{} ] 3.38823
[ CPUDoubleType{} ]
-0.338101
[ CPUDoubleType{} ] -3.80428
[ CPUDoubleType{} ] 0.130149
[ CPUDoubleType{} ] 0.526296
[ CPUDoubleType{} ]
0.0090385027224068153 0.022504862930509118 9.0385027224068146
 0.2324
-0.5938
 2.0156
 0.0000
-0.5625
[ CPUBFloat16Type{5} ]  0.0845
-0.0162
 0.9453
 0.0000
-0.3301
[ CPUBFloat16Type{5} ]  0.0000
-0.0162
 0.9453
 0.0000
-0.3301
[ CPUBFloat16Type{5} ] -0.9375
[ CPUBFloat16Type{} ]
 0.0845
-0.0162
 0.9453
 0.0000
-0.3301
[ CPUBFloat16Type{5} ] 0
[ CPUBFloat16Type{} ]
(1,.,.) = 
 -0.8086  0.1484
  0.4785 -0.8203
 -0.1855 -1.0469

(2,.,.) = 
  0.5078 -0.1914
  0.2578 -0.2930
  1.4844 -0.0262
[ CPUBFloat16Type{2,3,2} ] (1,.,.) = 
 -0.3789  0.0540
  0.0000 -0.0225
 -0.0869 -0.3809

(2,.,.) = 
  0.0000 -0.0052
  0.1211 -0.1064
  0.0000 -0.0007
[ CPUBFloat16Type{2,3,2} ] (1,.,.) = 
 -0.3789  0.0540
  0.2812 -0.0225
 -0.0869 -0.3809

(2,.,.) = 
  0.2969 -0.0052
  0.1211 -0.1064
  0.8711 -0.0007
[ CPUBFloat16Type{2,3,2} ]
(1,.,.) = 
  0.0000  0.0540
  0.2812 -0.0225
  0.0000 -0.3809

(2,.,.) = 
  0.2969 -0.0052
  0.0000 -0.1064
  0.8711 -0.0007
[ CPUBFloat16Type{2,3,2} ] 0
[ CPUBFloat16Type{} ]
 0.9180 -0.1748 -0.6914
 0.2129  0.4863 -0.4766
[ CPUBFloat16Type{2,3} ] (1,1,.,.) = 
 -1.6328
 -0.4961

(2,1,.,.) = 
  0.1992
  0.3574

(1,2,.,.) = 
 -0.4609
 -2.0000

(2,2,.,.) = 
 -0.9453
  0.6016

(1,3,.,.) = 
  0.8477
 -0.0645

(2,3,.,.) = 
 -0.2637
  1.0781
[ CPUBFloat16Type{2,3,2,1} ]  0.2324
-0.5938
 2.0156
 0.0000
-0.5625
[ CPUBFloat16Type{5} ] -0.59375
[ CPUBFloat16Type{} ]
0.273438
[ CPUBFloat16Type{} ] 0.478516
[ CPUBFloat16Type{} ] 0.558594
[ CPUBFloat16Type{} ] -1.60156
[ CPUBFloat16Type{} ]
0.478516
[ CPUBFloat16Type{} ] 1.4375
[ CPUBFloat16Type{} ]
-0.400391
[ CPUBFloat16Type{} ] -0.423828
[ CPUBFloat16Type{} ] -0.269531
[ CPUBFloat16Type{} ]
-0.15918
[ CPUBFloat16Type{} ] 2.9375
[ CPUBFloat16Type{} ]
0.22168
[ CPUBFloat16Type{} ] -0.24707
[ CPUBFloat16Type{} ] 0.273438
[ CPUBFloat16Type{} ] -0.59375
[ CPUBFloat16Type{} ]
1.09375
[ CPUBFloat16Type{} ] 0.6875
[ CPUBFloat16Type{} ] 0.601562
[ CPUBFloat16Type{} ] -0.9375
[ CPUBFloat16Type{} ]
0.6875
[ CPUBFloat16Type{} ] 1.4375
[ CPUBFloat16Type{} ]
-1.58594
[ CPUBFloat16Type{} ] 0.851562
[ CPUBFloat16Type{} ] -1.80469
[ CPUBFloat16Type{} ]
-2
[ CPUBFloat16Type{} ] 2.9375
[ CPUBFloat16Type{} ]
-1.17188
[ CPUBFloat16Type{} ] -2.25
[ CPUBFloat16Type{} ] 1.09375
[ CPUBFloat16Type{} ] -0.59375
[ CPUBFloat16Type{} ]
0.03759765625 0.035888671875 37.5
1
[ CPUBoolType{} ] nan
[ CPUFloatType{} ] 0
[ CPUFloatType{} ] [ CPUFloatType{0} ]
0.764894
[ CPUFloatType{} ] 0.764894
[ CPUFloatType{} ]
-0.499114
[ CPUFloatType{} ]
0.764894
[ CPUFloatType{} ] 2
[ CPUFloatType{} ] 0.764894
[ CPUFloatType{} ] 2
[ CPUFloatType{} ]
-0.499114
[ CPUFloatType{} ] 2
[ CPUFloatType{} ] -0.499114
[ CPUFloatType{} ] 2
[ CPUFloatType{} ]
raises: Target 3 is out of bounds.
