torch.manual_seed(13)
for d in [6, 7]:
  x = torch.randn([3, 4], dtype=d)
  y = torch.randn([3, 4], dtype=d)
  z = torch.randn([3, 4], dtype=d)
  s = torch.tensor([1, -1, 1])
  for r in [0, 1, 2]:
    print(torch.hinge_embedding_loss(x, torch.sign(y), 1., r), torch.hinge_embedding_loss(x, torch.sign(y), 0.3, r), torch.margin_ranking_loss(x, y, torch.sign(z), 0.5, r))
    print(torch.cosine_embedding_loss(x, y, s, 0., r), torch.cosine_embedding_loss(x, y, s, -0.4, r), torch.cosine_embedding_loss(x[0], y[0], torch.tensor(1), 0.1, r))
    print(torch.triplet_margin_loss(x, y, z, reduction=r), torch.triplet_margin_loss(x, y, z, 0.7, 1., 1e-6, True, r))
  print(torch.cosine_similarity(x, y), torch.cosine_similarity(x, y, 0), torch.cosine_similarity(x, y[0:1], -1, 1e-3), torch.cosine_similarity(x[0], y[0], 0))
  print(torch.pairwise_distance(x, y), torch.pairwise_distance(x, y, 1.), torch.pairwise_distance(x, y, 3., 1e-2, True), torch.pairwise_distance(x, y[0], inf), torch.dist(x, y), torch.dist(x, y, 1), torch.dist(x, y[0], 0))
print(torch.hinge_embedding_loss(torch.tensor([1, 5, -2]), torch.tensor([1, -1, -1]), 1., 0), torch.cosine_similarity(torch.zeros([2, 3]), torch.ones([2, 3])), torch.cosine_embedding_loss(torch.tensor([[1, 2]]), torch.tensor([[2, 1]]), torch.tensor([1]), 0., 0))
print(torch.dist(torch.ones([3]), torch.zeros([3]), out=torch.zeros([0])))
print(torch.cosine_similarity(torch.tensor([1, 2]), torch.tensor([2, 1]), 0))
---
-0.1117  2.1456  0.0000  0.0000
 1.1206  1.9622  1.3391  0.7330
 0.0000  0.7677  0.0215 -0.7128
[ CPUFloatType{3,4} ] -0.1117  1.4456  0.0000  0.0000
 1.1206  1.2622  0.6391  0.7330
 0.0000  0.0677  0.0215 -0.7128
[ CPUFloatType{3,4} ]  0.0000  0.9729  0.0000  2.4127
 0.6255  1.0187  0.5047  0.0000
 2.0447  0.0000  1.4993  0.0000
[ CPUFloatType{3,4} ]
 1.3767
 0.9344
 1.3128
[ CPUFloatType{3} ]  1.3767
 1.3344
 1.3128
[ CPUFloatType{3} ] 1.37669
[ CPUFloatType{} ]
 1.0142
 0.3747
 0.0000
[ CPUFloatType{3} ]  1.5054
 0.0000
 0.4010
[ CPUFloatType{3} ]
0.605441
[ CPUFloatType{} ] 0.372108
[ CPUFloatType{} ] 0.756541
[ CPUFloatType{} ]
1.20798
[ CPUFloatType{} ] 1.34131
[ CPUFloatType{} ] 1.37669
[ CPUFloatType{} ]
0.462965
[ CPUFloatType{} ] 0.635487
[ CPUFloatType{} ]
7.26529
[ CPUFloatType{} ] 4.46529
[ CPUFloatType{} ] 9.0785
[ CPUFloatType{} ]
3.62394
[ CPUFloatType{} ] 4.02394
[ CPUFloatType{} ] 1.37669
[ CPUFloatType{} ]
1.38889
[ CPUFloatType{} ] 1.90646
[ CPUFloatType{} ]
-0.3767
 0.9344
-0.3128
[ CPUFloatType{3} ]  0.5324
 0.7400
-0.4583
 0.0198
[ CPUFloatType{4} ] -0.3767
 0.4627
 0.4043
[ CPUFloatType{3} ] -0.37669
[ CPUFloatType{} ]
 2.9341
 1.3576
 2.6339
[ CPUFloatType{3} ]  5.0025
 1.8972
 5.1428
[ CPUFloatType{3} ]  2.5676
 1.2699
 2.1366
[ CPUFloatType{3,1} ]  2.1155
 1.2803
 1.1302
[ CPUFloatType{3} ] 4.17002
[ CPUFloatType{} ] 12.0425
[ CPUFloatType{} ] 12
[ CPUFloatType{} ]
 1.8075  0.7177 -0.9491 -1.3508
 1.1911  0.2259  0.5250  0.0000
 0.7177  0.4434  0.6840  1.3177
[ CPUDoubleType{3,4} ]  1.8075  0.0177 -0.9491 -1.3508
 0.4911  0.0000  0.5250  0.0000
 0.0177  0.4434  0.0000  0.6177
[ CPUDoubleType{3,4} ]  0.0000  1.1716  0.0000  0.0000
 0.9301  1.6987  1.6127  3.0414
 0.0000  0.8179  0.1225  0.4222
[ CPUDoubleType{3,4} ]
 1.5604
 0.0000
 1.0490
[ CPUDoubleType{3} ]  1.5604
 0.1419
 1.0490
[ CPUDoubleType{3} ] 1.56043
[ CPUDoubleType{} ]
 3.3238
 1.8125
 1.6093
[ CPUDoubleType{3} ]  4.7947
 3.2789
 0.6696
[ CPUDoubleType{3} ]
0.444178
[ CPUDoubleType{} ] 0.135019
[ CPUDoubleType{} ] 0.818087
[ CPUDoubleType{} ]
0.869801
[ CPUDoubleType{} ] 0.91709
[ CPUDoubleType{} ] 1.56043
[ CPUDoubleType{} ]
2.24855
[ CPUDoubleType{} ] 2.91441
[ CPUDoubleType{} ]
5.33014
[ CPUDoubleType{} ] 1.62022
[ CPUDoubleType{} ] 9.81705
[ CPUDoubleType{} ]
2.6094
[ CPUDoubleType{} ] 2.75127
[ CPUDoubleType{} ] 1.56043
[ CPUDoubleType{} ]
6.74565
[ CPUDoubleType{} ] 8.74323
[ CPUDoubleType{} ]
-0.5604
-0.2581
-0.0490
[ CPUDoubleType{3} ] 0.001 *
 1.0832
-113.1988
-239.7714
-918.8681
[ CPUDoubleType{4} ] -0.5604
 0.6210
 0.0064
[ CPUDoubleType{3} ] -0.560428
[ CPUDoubleType{} ]
 3.9112
 3.0526
 2.1531
[ CPUDoubleType{3} ]  7.2243
 5.2829
 2.8675
[ CPUDoubleType{3} ]  3.2593
 2.7053
 2.1110
[ CPUDoubleType{3,1} ]  2.4913
 1.1634
 1.4582
[ CPUDoubleType{3} ] 5.40849
[ CPUDoubleType{} ] 15.3748
[ CPUDoubleType{} ] 12
[ CPUDoubleType{} ]
 1
 0
 3
[ CPULongType{3} ]  0
 0
[ CPUFloatType{2} ]  0.2000
[ CPUFloatType{1} ]
1.73205
[ CPUFloatType{} ]
raises: expected common dtype to be floating point, yet common dtype is Long
