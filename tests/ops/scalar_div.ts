print(torch.div(complex(1., 2.), complex(-0.5, 1.)))
print(torch.div(complex(-0.5, 1.), complex(1., 2.)))
---
1.2-1.6000000000000001j
0.29999999999999999+0.40000000000000002j
