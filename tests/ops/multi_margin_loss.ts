torch.manual_seed(17)
for d in [6, 7]:
  x = torch.randn([3, 4], dtype=d)
  y = torch.tensor([1, 3, 0])
  w = torch.rand([4], dtype=d)
  m = torch.tensor([[3, 0, -1, 1], [0, -1, 2, 3], [1, 2, 3, 0]])
  for r in [0, 1, 2]:
    print(torch.multi_margin_loss(x, y, reduction=r), torch.multi_margin_loss(x, y, 2, 0.7, w, r), torch.multi_margin_loss(x[0], y[0], 1, 1, w, r), torch.multi_margin_loss(x[0], y[:1], 1, 1, w, r))
    print(torch.multilabel_margin_loss(x, m, r), torch.multilabel_margin_loss(x[0], m[0], r))
    a, b = torch.multilabel_margin_loss_forward(x, m, r)
    print(a, b)
o = torch.zeros([0])
v = torch.zeros([0])
print(torch.multi_margin_loss(torch.ones([2, 3]), torch.tensor([0, 2]), out=o), torch.multilabel_margin_loss(torch.ones([1, 3]), torch.tensor([[0, 2, -1]]), out=o))
a, b = torch.multilabel_margin_loss_forward(torch.ones([3]), torch.tensor([0, -1, 2]), 1, output=o, is_target=v)
print(a, b, o, v, torch.multi_margin_loss(torch.tensor(2.), torch.tensor(0)))
print(torch.multi_margin_loss(torch.ones([2, 3]), torch.tensor([0, 3])))
---
 0.4792
 1.4097
 0.0000
[ CPUFloatType{3} ]  0.1797
 0.3500
 0.0000
[ CPUFloatType{3} ] 0.375756
[ CPUFloatType{} ]  0.3758
[ CPUFloatType{1} ]
 1.6656
 0.1005
 0.0000
[ CPUFloatType{3} ] 1.66563
[ CPUFloatType{} ]
 1.6656
 0.1005
 0.0000
[ CPUFloatType{3} ]  1  0  0  1
 1  0  0  0
 1  1  1  1
[ CPUFloatType{3,4} ]
0.629619
[ CPUFloatType{} ] 0.176571
[ CPUFloatType{} ] 0.375756
[ CPUFloatType{} ] 0.375756
[ CPUFloatType{} ]
0.588723
[ CPUFloatType{} ] 1.66563
[ CPUFloatType{} ]
0.588723
[ CPUFloatType{} ]  1  0  0  1
 1  0  0  0
 1  1  1  1
[ CPUFloatType{3,4} ]
1.88886
[ CPUFloatType{} ] 0.529713
[ CPUFloatType{} ] 0.375756
[ CPUFloatType{} ] 0.375756
[ CPUFloatType{} ]
1.76617
[ CPUFloatType{} ] 1.66563
[ CPUFloatType{} ]
1.76617
[ CPUFloatType{} ]  1  0  0  1
 1  0  0  0
 1  1  1  1
[ CPUFloatType{3,4} ]
 1.5473
 2.9890
 0.9188
[ CPUDoubleType{3} ]  0.3645
 7.0027
 0.0456
[ CPUDoubleType{3} ] 0.207772
[ CPUDoubleType{} ]  0.2078
[ CPUDoubleType{1} ]
 1.4452
 0.8531
 0.0000
[ CPUDoubleType{3} ] 1.44521
[ CPUDoubleType{} ]
 1.4452
 0.8531
 0.0000
[ CPUDoubleType{3} ]  1  0  0  1
 1  0  0  0
 1  1  1  1
[ CPUDoubleType{3,4} ]
1.81837
[ CPUDoubleType{} ] 2.47093
[ CPUDoubleType{} ] 0.207772
[ CPUDoubleType{} ] 0.207772
[ CPUDoubleType{} ]
0.766089
[ CPUDoubleType{} ] 1.44521
[ CPUDoubleType{} ]
0.766089
[ CPUDoubleType{} ]  1  0  0  1
 1  0  0  0
 1  1  1  1
[ CPUDoubleType{3,4} ]
5.4551
[ CPUDoubleType{} ] 7.4128
[ CPUDoubleType{} ] 0.207772
[ CPUDoubleType{} ] 0.207772
[ CPUDoubleType{} ]
2.29827
[ CPUDoubleType{} ] 1.44521
[ CPUDoubleType{} ]
2.29827
[ CPUDoubleType{} ]  1  0  0  1
 1  0  0  0
 1  1  1  1
[ CPUDoubleType{3,4} ]
0.666667
[ CPUFloatType{} ] 0.666667
[ CPUFloatType{} ]
0.666667
[ CPUFloatType{} ]  1
 0
 0
[ CPUFloatType{3} ] 0.666667
[ CPUFloatType{} ]  1
 0
 0
[ CPUFloatType{3} ] 0
[ CPUFloatType{} ]
raises: target out of range
