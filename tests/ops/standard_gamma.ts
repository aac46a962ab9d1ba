torch.manual_seed(5)
for d in [6, 7]:
  for v in torch.unbind(torch._standard_gamma(torch.to(torch.tensor([0., 0.001, 0.25, 0.5, 0.999, 1., 2.5, 3., 10., 1000.]), d))):
    print(float(v))
  x = torch._standard_gamma(torch.mul(torch.rand([500], dtype=d), 4.))
  print(int(torch.sum(torch.to(torch.mul(torch.to(x, 7), 281474976710656.), 4))))
  y = torch._sample_dirichlet(torch.mul(torch.rand([20, 5], dtype=d), 4.))
  print(int(torch.sum(torch.to(torch.mul(torch.to(y, 7), 281474976710656.), 4))), y[0])
o = torch.zeros([3], dtype=7)
print(torch._standard_gamma(torch.ones([3]), out=o), torch._sample_dirichlet(torch.ones([3]), out=o), torch._sample_dirichlet(torch.tensor(2.)))
print(torch._standard_gamma(torch.ones([3], dtype=4)))
---
1.1754943508222875e-38
1.1754943508222875e-38
0.62384819984436035
0.14460799098014832
0.14011910557746887
0.86529862880706787
1.3265211582183838
1.8235825300216675
12.256267547607422
981.88134765625
269798331334897691
5629499554893440  0.0289
 0.0857
 0.2113
 0.2208
 0.4533
[ CPUFloatType{5} ]
2.2250738585072014e-308
2.2250738585072014e-308
0.004166466984337187
1.9414929746592646
0.3918306441452713
2.4759440483867068
0.91562581232534968
0.97337725804295983
15.403534145692495
979.75879393366574
273701342890875502
5629499534213067  0.0554
 0.1466
 0.1781
 0.0060
 0.6138
[ CPUDoubleType{5} ]
 0.5810
 0.2276
 0.1914
[ CPUDoubleType{3} ]  0.5810
 0.2276
 0.1914
[ CPUDoubleType{3} ] 1
[ CPUFloatType{} ]
raises: "gamma_cpu" not implemented for 'Long'
