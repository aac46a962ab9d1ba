print(torch.pow(complex(1., 2.), complex(-0.5, 1.)))
print(torch.pow(complex(1., 2.), complex(-0.5, 1.)))
print(torch.pow(7, -0.75))
print(torch.pow(7, -0.75))
print(torch.pow(2.5, -3))
print(torch.pow(2.5, -3))
print(torch.pow(2.5, complex(-0.5, 1.)))
print(torch.pow(2.5, complex(-0.5, 1.)))
print(torch.pow(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.pow(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
print(torch.pow(7, -3))
print(torch.pow(7, -3))
---
0.21408498669133791+0.054925965887233634j
0.21408498669133791+0.054925965887233634j
0.23236808024254083
0.23236808024254083
0.064000000000000001
0.064000000000000001
0.38501810871274689+0.50175796552048824j
0.38501810871274689+0.50175796552048824j
0.064000000000000001
0.23236808024254083
0.0029154518950437317
0.0029154518950437317
