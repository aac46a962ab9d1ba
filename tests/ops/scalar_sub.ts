print(torch.sub(complex(1., 2.), complex(-0.5, 1.)))
print(torch.sub(complex(-0.5, 1.), complex(1., 2.)))
print(torch.sub(2.5, -0.75))
print(torch.sub(-0.75, 2.5))
print(torch.sub(7, complex(-0.5, 1.)))
print(torch.sub(-3, complex(1., 2.)))
print(torch.sub(complex(1., 2.), -3))
print(torch.sub(complex(-0.5, 1.), 7))
print(torch.sub(complex(1., 2.), -0.75))
print(torch.sub(complex(-0.5, 1.), 2.5))
---
1.5+1.j
-1.5-1.j
3.25
-3.25
7.5-1.j
-4.-2.j
4.+2.j
-7.5+1.j
1.75+2.j
-3.+1.j
