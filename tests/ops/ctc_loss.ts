torch.manual_seed(18)
for d in [6, 7]:
  p = torch.log_softmax(torch.randn([6, 3, 5], dtype=d), 2)
  t = torch.tensor([[1, 2, 2, 4], [3, 1, 0, 0], [4, 4, 1, 2]])
  flat = torch.tensor([1, 2, 2, 4, 3, 1])
  for r in [0, 1, 2]:
    print(torch.ctc_loss(p, t, [6, 5, 6], [3, 2, 4], 0, r), torch.ctc_loss(p, flat, torch.tensor([6, 5, 6]), torch.tensor([3, 2, 1], dtype=3), 0, r))
    print(torch.ctc_loss(p, t, [6, 5, 4], [3, 0, 4], 0, r), torch.ctc_loss(p, t, [6, 5, 4], [3, 2, 4], 0, r, True), torch.ctc_loss(p[:, 0], torch.tensor([1, 2], dtype=3), torch.tensor([6]), torch.tensor([2]), 0, r), torch.ctc_loss(p, t, [6, 6, 6], [1, 1, 1], 3, r))
  loss, alpha = torch._ctc_loss(p, t, [6, 6, 6], [3, 2, 4])
  print(loss, alpha[0, :, :7], alpha[2])
  loss, alpha = torch._ctc_loss(p, t, torch.tensor([6, 6, 6]), torch.tensor([3, 2, 4]), 0, True)
  print(loss)
o = torch.zeros([0])
v = torch.zeros([0])
loss, alpha = torch._ctc_loss(torch.zeros([2, 1, 2]), torch.tensor([[1]]), [2], [1], out0=o, out1=v)
print(loss, alpha, o, v)
print(torch.ctc_loss(torch.zeros([2, 1, 2]), torch.tensor([[1]]), [3], [1]))
---
 6.6846
 4.3477
 7.3969
[ CPUFloatType{3} ]  6.6846
 4.5924
 6.0686
[ CPUFloatType{3} ]
  6.6846
 10.2369
     inf
[ CPUFloatType{3} ]  6.6846
 4.3477
 0.0000
[ CPUFloatType{3} ] 7.21064
[ CPUFloatType{} ]  8.1780
 7.1791
 7.5168
[ CPUFloatType{3} ]
2.08375
[ CPUFloatType{} ] 3.53099
[ CPUFloatType{} ]
inf
[ CPUFloatType{} ] 1.46734
[ CPUFloatType{} ] 3.60532
[ CPUFloatType{} ] 7.62466
[ CPUFloatType{} ]
18.4291
[ CPUFloatType{} ] 17.3456
[ CPUFloatType{} ]
inf
[ CPUFloatType{} ] 11.0322
[ CPUFloatType{} ] 7.21064
[ CPUFloatType{} ] 22.874
[ CPUFloatType{} ]
 6.6846
 6.3581
 7.3969
[ CPUFloatType{3} ] -1.8072 -2.1317    -inf    -inf    -inf    -inf    -inf
-4.8091 -4.7701 -5.1335 -3.2236    -inf    -inf    -inf
-5.4798 -6.8560 -4.9130 -4.2188 -3.8943    -inf    -inf
-7.0560 -7.3720 -6.3553 -6.7650 -4.9266 -6.8922    -inf
-9.5273 -7.6086 -8.5178 -6.5544 -7.2502 -5.7005 -9.3635
-10.9135 -10.6429 -8.6563 -8.4916 -7.5361 -7.8431 -7.0613
[ CPUFloatType{6,7} ] -1.7001 -2.6545    -inf    -inf    -inf    -inf    -inf    -inf    -inf
-2.4782 -4.7441 -3.4326    -inf    -inf    -inf    -inf    -inf    -inf
-4.0002 -3.2597 -4.7160 -4.3128    -inf    -inf    -inf    -inf    -inf
-5.9387 -5.8415 -4.9886 -6.7728 -6.2512 -5.0580    -inf    -inf    -inf
-7.4774 -6.1425 -6.1723 -5.7801 -7.3239 -7.0872 -6.5967 -6.9225    -inf
-8.3721 -6.8962 -6.3589 -6.2513 -6.4813 -7.7197 -7.0137 -8.4665 -7.8172
[ CPUFloatType{6,9} ]
 6.6846
 6.3581
 7.3969
[ CPUFloatType{3} ]
 8.1555
 5.3356
 8.2802
[ CPUDoubleType{3} ]  8.1555
 6.9808
 8.8716
[ CPUDoubleType{3} ]
  8.1555
 13.6461
     inf
[ CPUDoubleType{3} ]  8.1555
 5.3356
 0.0000
[ CPUDoubleType{3} ] 6.76481
[ CPUDoubleType{} ]   7.9478
 12.1126
  6.3643
[ CPUDoubleType{3} ]
2.48546
[ CPUDoubleType{} ] 5.02683
[ CPUDoubleType{} ]
inf
[ CPUDoubleType{} ] 1.79544
[ CPUDoubleType{} ] 3.38241
[ CPUDoubleType{} ] 8.80822
[ CPUDoubleType{} ]
21.7714
[ CPUDoubleType{} ] 24.0079
[ CPUDoubleType{} ]
inf
[ CPUDoubleType{} ] 13.4911
[ CPUDoubleType{} ] 6.76481
[ CPUDoubleType{} ] 26.4247
[ CPUDoubleType{} ]
 8.1555
 6.4397
 8.2802
[ CPUDoubleType{3} ] -2.3774 -1.4523    -inf    -inf    -inf    -inf    -inf
-5.8832 -2.7763 -4.9581 -2.1383    -inf    -inf    -inf
-8.4106 -4.0746 -5.1969 -2.4600 -4.6658    -inf    -inf
-11.8554 -5.8458 -7.2376 -4.4352 -5.8003 -6.8750    -inf
-13.8109 -7.7293 -7.5793 -7.3705 -6.1633 -8.7078 -8.8305
-14.7817 -8.8221 -7.9291 -9.0471 -6.8725 -8.6846 -9.0449
[ CPUDoubleType{6,7} ] -2.4244 -2.2519    -inf    -inf    -inf    -inf    -inf    -inf    -inf
-2.9496 -4.6269 -2.7770    -inf    -inf    -inf    -inf    -inf    -inf
-4.4884 -4.1952 -4.1698 -4.1939    -inf    -inf    -inf    -inf    -inf
-7.1352 -3.8882 -6.1361 -3.7389 -6.8407 -7.9110    -inf    -inf    -inf
-8.3661 -4.9443 -5.0187 -4.7460 -4.9258 -7.2254 -9.1419 -10.8585    -inf
-10.9293 -5.6268 -6.8508 -4.8946 -6.7019 -6.3317 -9.6513 -8.2861 -13.4217
[ CPUDoubleType{6,9} ]
 8.1555
 6.4397
 8.2802
[ CPUDoubleType{3} ]
-1.0986
[ CPUFloatType{1} ] (1,.,.) = 
  0.0000  0.0000    -inf
  0.0000  0.6931  0.0000
[ CPUFloatType{1,2,3} ] -1.0986
[ CPUFloatType{1} ] (1,.,.) = 
  0.0000  0.0000    -inf
  0.0000  0.6931  0.0000
[ CPUFloatType{1,2,3} ]
raises: Expected input_lengths to have value at most 2, but got value 3 (while checking arguments for ctc_loss_cpu)
