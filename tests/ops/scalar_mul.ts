print(torch.mul(complex(1., 2.), complex(-0.5, 1.)))
print(torch.mul(complex(-0.5, 1.), complex(1., 2.)))
print(torch.mul(2.5, -0.75))
print(torch.mul(-0.75, 2.5))
print(torch.mul(complex(1., 2.), -3))
print(torch.mul(complex(-0.5, 1.), 7))
print(torch.mul(complex(1., 2.), -0.75))
print(torch.mul(complex(-0.5, 1.), 2.5))
---
-2.5+0.j
-2.5+0.j
-1.875
-1.875
-3.-6.j
-3.5+7.j
-0.75-1.5j
-1.25+2.5j
