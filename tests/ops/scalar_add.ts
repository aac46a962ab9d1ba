print(torch.add(complex(1., 2.), complex(-0.5, 1.)))
print(torch.add(complex(-0.5, 1.), complex(1., 2.)))
print(torch.add(2.5, -0.75))
print(torch.add(-0.75, 2.5))
print(torch.add(7, complex(-0.5, 1.)))
print(torch.add(-3, complex(1., 2.)))
print(torch.add(complex(1., 2.), -3))
print(torch.add(complex(-0.5, 1.), 7))
print(torch.add(complex(1., 2.), -0.75))
print(torch.add(complex(-0.5, 1.), 2.5))
---
0.5+3.j
0.5+3.j
1.75
1.75
6.5+1.j
-2.+2.j
-2.+2.j
6.5+1.j
0.25+2.j
2.+1.j
