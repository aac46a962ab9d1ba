print(torch.atan(complex(1., 2.)))
print(torch.atan(complex(-0.5, 1.)))
print(torch.atan(torch.item(torch.tensor(2.5))))
---
1.3389725222944935+0.40235947810852507j
-0.90788749496088039+0.70830333601405404j
1.1902899742126465
