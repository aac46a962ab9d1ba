x = torch.tensor([0.1, 0.5, 0.9])
y = torch.tensor([-7.5, -1.25, 0., 2.5, 12.], dtype=7)
o = torch.empty([0], dtype=7)
i = torch.tensor([0, 1, 2])
print(torch.special_airy_ai(x))
print(torch.special_airy_ai(y, out=o))
print(torch.special_airy_ai(i))
print(torch.special_bessel_j0(x))
print(torch.special_bessel_j0(y, out=o))
print(torch.special_bessel_j0(i))
print(torch.special_bessel_j1(x))
print(torch.special_bessel_j1(y, out=o))
print(torch.special_bessel_j1(i))
print(torch.special_bessel_y0(x))
print(torch.special_bessel_y0(y, out=o))
print(torch.special_bessel_y0(i))
print(torch.special_bessel_y1(x))
print(torch.special_bessel_y1(y, out=o))
print(torch.special_bessel_y1(i))
print(torch.special_i0(x))
print(torch.special_i0(y, out=o))
print(torch.special_i0(i))
print(torch.special_i0e(x))
print(torch.special_i0e(y, out=o))
print(torch.special_i0e(i))
print(torch.special_i1(x))
print(torch.special_i1(y, out=o))
print(torch.special_i1(i))
print(torch.special_i1e(x))
print(torch.special_i1e(y, out=o))
print(torch.special_i1e(i))
print(torch.special_modified_bessel_i0(x))
print(torch.special_modified_bessel_i0(y, out=o))
print(torch.special_modified_bessel_i0(i))
print(torch.special_modified_bessel_i1(x))
print(torch.special_modified_bessel_i1(y, out=o))
print(torch.special_modified_bessel_i1(i))
print(torch.special_modified_bessel_k0(x))
print(torch.special_modified_bessel_k0(y, out=o))
print(torch.special_modified_bessel_k0(i))
print(torch.special_modified_bessel_k1(x))
print(torch.special_modified_bessel_k1(y, out=o))
print(torch.special_modified_bessel_k1(i))
print(torch.special_scaled_modified_bessel_k0(x))
print(torch.special_scaled_modified_bessel_k0(y, out=o))
print(torch.special_scaled_modified_bessel_k0(i))
print(torch.special_scaled_modified_bessel_k1(x))
print(torch.special_scaled_modified_bessel_k1(y, out=o))
print(torch.special_scaled_modified_bessel_k1(i))
print(torch.special_spherical_bessel_j0(x))
print(torch.special_spherical_bessel_j0(y, out=o))
print(torch.special_spherical_bessel_j0(i))
---
 0.3292
 0.2317
 0.1519
[ CPUFloatType{3} ]
 3.2178e-01
 5.2005e-01
 3.5503e-01
 1.5726e-02
 1.3932e-13
[ CPUDoubleType{5} ]
 0.3550
 0.1353
 0.0349
[ CPUFloatType{3} ]
 0.9975
 0.9385
 0.8075
[ CPUFloatType{3} ]
 0.2663
 0.6459
 1.0000
-0.0484
 0.0477
[ CPUDoubleType{5} ]
 1.0000
 0.7652
 0.2239
[ CPUFloatType{3} ]
 0.0499
 0.2423
 0.4059
[ CPUFloatType{3} ]
-0.1352
-0.5106
 0.0000
 0.4971
-0.2234
[ CPUDoubleType{5} ]
 0.0000
 0.4401
 0.5767
[ CPUFloatType{3} ]
-1.5342
-0.4445
 0.0056
[ CPUFloatType{3} ]
    nan
    nan
   -inf
 0.4981
-0.2252
[ CPUDoubleType{5} ]
   -inf
 0.0883
 0.5104
[ CPUFloatType{3} ]
-6.4590
-1.4715
-0.8731
[ CPUFloatType{3} ]
    nan
    nan
   -inf
 0.1459
-0.0571
[ CPUDoubleType{5} ]
   -inf
-0.7812
-0.1070
[ CPUFloatType{3} ]
 1.0025
 1.0635
 1.2130
[ CPUFloatType{3} ]
   268.1613
     1.4305
     1.0000
     3.2898
 18948.9253
[ CPUDoubleType{5} ]
 1.0000
 1.2661
 2.2796
[ CPUFloatType{3} ]
 0.9071
 0.6450
 0.4932
[ CPUFloatType{3} ]
 0.1483
 0.4098
 1.0000
 0.2700
 0.1164
[ CPUDoubleType{5} ]
 1.0000
 0.4658
 0.3085
[ CPUFloatType{3} ]
 0.0501
 0.2579
 0.4971
[ CPUFloatType{3} ]
  -249.5844
    -0.7553
     0.0000
     2.5167
 18141.3488
[ CPUDoubleType{5} ]
 0.0000
 0.5652
 1.5906
[ CPUFloatType{3} ]
 0.0453
 0.1564
 0.2021
[ CPUFloatType{3} ]
-0.1380
-0.2164
 0.0000
 0.2066
 0.1115
[ CPUDoubleType{5} ]
 0.0000
 0.2079
 0.2153
[ CPUFloatType{3} ]
 1.0025
 1.0635
 1.2130
[ CPUFloatType{3} ]
   268.1613
     1.4305
     1.0000
     3.2898
 18948.9253
[ CPUDoubleType{5} ]
 1.0000
 1.2661
 2.2796
[ CPUFloatType{3} ]
 0.0501
 0.2579
 0.4971
[ CPUFloatType{3} ]
  -249.5844
    -0.7553
     0.0000
     2.5167
 18141.3488
[ CPUDoubleType{5} ]
 0.0000
 0.5652
 1.5906
[ CPUFloatType{3} ]
 2.4271
 0.9244
 0.4867
[ CPUFloatType{3} ]
0.01 *
    nan
    nan
    inf
 6.2348
 0.0002
[ CPUDoubleType{5} ]
    inf
 0.4210
 0.1139
[ CPUFloatType{3} ]
 9.8538
 1.6564
 0.7165
[ CPUFloatType{3} ]
0.01 *
    nan
    nan
    inf
 7.3891
 0.0002
[ CPUDoubleType{5} ]
    inf
 0.6019
 0.1399
[ CPUFloatType{3} ]
 2.6823
 1.5241
 1.1972
[ CPUFloatType{3} ]
    nan
    nan
    inf
 0.7595
 0.3582
[ CPUDoubleType{5} ]
    inf
 1.1445
 0.8416
[ CPUFloatType{3} ]
 10.8902
  2.7310
  1.7624
[ CPUFloatType{3} ]
    nan
    nan
    inf
 0.9002
 0.3728
[ CPUDoubleType{5} ]
    inf
 1.6362
 1.0335
[ CPUFloatType{3} ]
 0.9983
 0.9589
 0.8704
[ CPUFloatType{3} ]
 0.1251
 0.7592
 1.0000
 0.2394
-0.0447
[ CPUDoubleType{5} ]
 1.0000
 0.8415
 0.4546
[ CPUFloatType{3} ]
