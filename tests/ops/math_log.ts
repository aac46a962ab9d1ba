print(torch.log(complex(1., 2.)))
print(torch.log(complex(-0.5, 1.)))
print(round(abs(torch.log(complex(1., 2.), complex(0.5, 1.))) * 1000.))
print(round(abs(torch.log(complex(0.5, 1.), complex(1., 2.))) * 1000.))
print(torch.log(2.5, 3))
print(torch.log(0.75, 7))
print(round(abs(torch.log(7, complex(0.5, 1.))) * 1000.))
print(round(abs(torch.log(3, complex(1., 2.))) * 1000.))
print(round(abs(torch.log(complex(1., 2.), 3)) * 1000.))
print(round(abs(torch.log(complex(0.5, 1.), 7)) * 1000.))
print(round(abs(torch.log(2.5, complex(0.5, 1.))) * 1000.))
print(round(abs(torch.log(0.75, complex(1., 2.))) * 1000.))
print(round(abs(torch.log(complex(1., 2.), 0.75)) * 1000.))
print(round(abs(torch.log(complex(0.5, 1.), 2.5)) * 1000.))
print(torch.log(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(3))))
print(torch.log(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
0.80471895621705025+1.1071487177940904j
0.11157177565710488+2.0344439357957027j
1230.
813.
0.83404376714646966
-0.14783934016246472
1749.
803.
1246.
572.
823.
210.
4758.
1214.
0.83404376714646966
-nan
