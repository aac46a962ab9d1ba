torch.manual_seed(16)
for d in [6, 7]:
  x = torch.randn([5, 4], dtype=d)
  y = torch.tensor([1, 3, 0, -100, 2])
  q = torch.softmax(torch.randn([5, 4], dtype=d), 1)
  w = torch.rand([4], dtype=d)
  s = torch.randn([2, 4, 3, 2], dtype=d)
  t = torch.remainder(torch.reshape(torch.arange(12), [2, 3, 2]), 4)
  for r in [0, 1, 2]:
    print(torch.cross_entropy_loss(x, y, None, r), torch.cross_entropy_loss(x, y, w, r), torch.cross_entropy_loss(x[0], y[0], w, r), torch.cross_entropy_loss(s, t, w, r, 1))
    print(torch.cross_entropy_loss(x, y, None, r, -100, 0.2), torch.cross_entropy_loss(x, y, w, r, -100, 0.2), torch.cross_entropy_loss(x[0], y[0], w, r, -100, 0.3), torch.cross_entropy_loss(s, t, w, r, 1, 0.1))
    print(torch.cross_entropy_loss(x, q, None, r), torch.cross_entropy_loss(x, q, w, r), torch.cross_entropy_loss(x, q, w, r, -100, 0.2), torch.cross_entropy_loss(x[0], q[0], w, r), torch.cross_entropy_loss(s, torch.softmax(s, 1), w, r))
print(torch.isnan(torch.cross_entropy_loss(torch.randn([2, 3]), torch.tensor([-100, -100]), None, 1, -100, 0.5)), torch.isnan(torch.cross_entropy_loss(torch.zeros([0, 3]), torch.zeros([0, 3]))))
print(torch.cross_entropy_loss(torch.randn([2, 3]), torch.tensor([0, 1, 2])))
---
 2.8100
 2.0050
 2.9416
 0.0000
 4.0127
[ CPUFloatType{5} ]  0.6973
 1.3003
 0.6801
 0.0000
 2.5339
[ CPUFloatType{5} ] 0.697252
[ CPUFloatType{} ] (1,.,.) = 
  0.3629  0.0000
  1.1901  1.1472
  0.3046  0.0000

(2,.,.) = 
  1.5358  1.1166
  0.7065  0.0000
  1.1954  0.4709
[ CPUFloatType{2,3,2} ]
 2.6531
 1.9027
 2.7066
 0.0000
 3.7510
[ CPUFloatType{5} ]  0.7144
 1.1687
 0.6673
 0.0000
 2.3066
[ CPUFloatType{5} ] 0.722992
[ CPUFloatType{} ] (1,.,.) = 
  0.3967  0.0000
  1.1632  1.1029
  0.3336  0.0000

(2,.,.) = 
  1.4634  1.0686
  0.6963  0.0000
  1.1402  0.5066
[ CPUFloatType{2,3,2} ]
 1.6822
 1.6217
 1.8315
 1.7974
 2.7297
[ CPUFloatType{5} ]  0.6521
 0.8148
 0.5538
 1.0844
 1.5622
[ CPUFloatType{5} ]  0.6783
 0.7803
 0.5663
 1.0098
 1.5293
[ CPUFloatType{5} ] 0.652084
[ CPUFloatType{} ] (1,.,.) = 
  0.4762  0.5420
  0.4052  0.5510
  0.6012  0.4894

(2,.,.) = 
  0.4721  0.4872
  0.5504  0.3931
  0.4889  0.4505
[ CPUFloatType{2,3,2} ]
2.94233
[ CPUFloatType{} ] 2.96223
[ CPUFloatType{} ] 2.80997
[ CPUFloatType{} ] 1.77126
[ CPUFloatType{} ]
2.75337
[ CPUFloatType{} ] 2.76073
[ CPUFloatType{} ] 2.91371
[ CPUFloatType{} ] 1.73627
[ CPUFloatType{} ]
1.9325
[ CPUFloatType{} ] 0.933471
[ CPUFloatType{} ] 0.912802
[ CPUFloatType{} ] 0.652084
[ CPUFloatType{} ] 0.492265
[ CPUFloatType{} ]
11.7693
[ CPUFloatType{} ] 5.21153
[ CPUFloatType{} ] 0.697252
[ CPUFloatType{} ] 8.03012
[ CPUFloatType{} ]
11.0135
[ CPUFloatType{} ] 4.85703
[ CPUFloatType{} ] 0.722992
[ CPUFloatType{} ] 7.8715
[ CPUFloatType{} ]
9.66248
[ CPUFloatType{} ] 4.66736
[ CPUFloatType{} ] 4.56401
[ CPUFloatType{} ] 0.652084
[ CPUFloatType{} ] 5.90718
[ CPUFloatType{} ]
 0.9708
 2.4150
 1.6687
 0.0000
 2.6181
[ CPUDoubleType{5} ]  0.7425
 1.5460
 0.7230
 0.0000
 1.9621
[ CPUDoubleType{5} ] 0.742455
[ CPUDoubleType{} ] (1,.,.) = 
  0.6668  0.0000
  2.1038  0.9828
  0.4547  0.0000

(2,.,.) = 
  0.9036  1.8607
  0.3535  0.0000
  0.8529  1.1156
[ CPUDoubleType{2,3,2} ]
 1.1174
 2.3689
 1.6626
 0.0000
 2.4134
[ CPUDoubleType{5} ]  0.8228
 1.4784
 0.7871
 0.0000
 1.7747
[ CPUDoubleType{5} ] 0.862939
[ CPUDoubleType{} ] (1,.,.) = 
  0.7162  0.0000
  2.0664  0.9856
  0.5160  0.0000

(2,.,.) = 
  0.9043  1.7965
  0.4346  0.0000
  0.8730  1.1249
[ CPUDoubleType{2,3,2} ]
 1.6237
 2.3389
 1.7459
 1.4769
 1.3702
[ CPUDoubleType{5} ]  1.0487
 1.4276
 1.0982
 0.8795
 0.8422
[ CPUDoubleType{5} ]  1.0677
 1.3837
 1.0872
 0.8810
 0.8788
[ CPUDoubleType{5} ] 1.04866
[ CPUDoubleType{} ] (1,.,.) = 
  0.7347  0.7568
  0.4934  0.8205
  0.7714  0.7945

(2,.,.) = 
  0.8844  0.6655
  0.7416  0.8348
  0.7408  0.6555
[ CPUDoubleType{2,3,2} ]
1.91813
[ CPUDoubleType{} ] 1.92199
[ CPUDoubleType{} ] 0.970763
[ CPUDoubleType{} ] 1.69957
[ CPUDoubleType{} ]
1.89056
[ CPUDoubleType{} ] 1.87927
[ CPUDoubleType{} ] 1.1283
[ CPUDoubleType{} ] 1.72208
[ CPUDoubleType{} ]
1.71112
[ CPUDoubleType{} ] 1.05922
[ CPUDoubleType{} ] 1.0597
[ CPUDoubleType{} ] 1.04866
[ CPUDoubleType{} ] 0.74116
[ CPUDoubleType{} ]
7.67251
[ CPUDoubleType{} ] 4.97352
[ CPUDoubleType{} ] 0.742455
[ CPUDoubleType{} ] 9.29433
[ CPUDoubleType{} ]
7.56224
[ CPUDoubleType{} ] 4.86299
[ CPUDoubleType{} ] 0.862939
[ CPUDoubleType{} ] 9.41746
[ CPUDoubleType{} ]
8.55562
[ CPUDoubleType{} ] 5.29609
[ CPUDoubleType{} ] 5.2985
[ CPUDoubleType{} ] 1.04866
[ CPUDoubleType{} ] 8.89392
[ CPUDoubleType{} ]
1
[ CPUBoolType{} ] 1
[ CPUBoolType{} ]
raises: Expected input batch_size (2) to match target batch_size (3).
