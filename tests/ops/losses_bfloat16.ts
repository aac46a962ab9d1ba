torch.manual_seed(21)
x = torch.randn([3, 4], dtype=15)
y = torch.rand([3, 4], dtype=15)
print(torch.soft_margin_loss(x, torch.sign(x), 0), torch.kl_div(x, y, 0), torch.poisson_nll_loss(x, y, True, False, 1e-8, 0), torch.hinge_embedding_loss(x, torch.sign(x), 1., 0))
print(torch.margin_ranking_loss(x, y, torch.sign(x), 0.5, 0), torch.cosine_similarity(x, y), torch.cosine_embedding_loss(x, y, torch.tensor([1, -1, 1]), 0., 0), torch.triplet_margin_loss(x, y, x), torch.pairwise_distance(x, y))
print(torch.binary_cross_entropy_with_logits(x, y, None, None, 1))
print(torch.mse_loss(x, y))
---
 0.6406  0.4941  0.3789  0.6016
 0.5273  0.0532  0.2109  0.4766
 0.4160  0.6523  0.2949  0.6289
[ CPUBFloat16Type{3,4} ] -0.1680 -0.1963  0.5938 -0.3047
-0.2539  1.3281 -1.0312 -0.5781
-0.7070 -0.3242  0.2168 -0.2109
[ CPUBFloat16Type{3,4} ]  1.0156  0.8164  1.1562  0.8867
 0.7773  1.6953  3.5781  1.2500
 1.4531  1.0312  0.8984  1.0156
[ CPUBFloat16Type{3,4} ]  0.1079  1.4375  1.7656  1.1953
 1.3594  3.8438  1.4453  0.4980
 0.6523  0.0752  2.0781  0.1270
[ CPUBFloat16Type{3,4} ]
 1.3203  0.0000  0.0000  0.0000
 0.0000  0.0000  0.0000  0.7969
 0.5664  1.0859  0.0000  1.2734
[ CPUBFloat16Type{3,4} ] -0.6484
-0.1797
 0.0403
[ CPUBFloat16Type{3} ]  1.6562
 0.0000
 0.9609
[ CPUBFloat16Type{3} ] 3.54688
[ CPUBFloat16Type{} ]  2.1094
 3.6250
 1.8672
[ CPUBFloat16Type{3} ]
0.808594
[ CPUBFloat16Type{} ]
raises: "mse_cpu" not implemented for 'BFloat16'
