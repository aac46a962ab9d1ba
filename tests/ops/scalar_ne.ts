print(torch.ne(True, False))
print(torch.ne(False, True))
print(torch.ne(complex(1., 2.), complex(-0.5, 1.)))
print(torch.ne(complex(-0.5, 1.), complex(1., 2.)))
print(torch.ne(2.5, -0.75))
print(torch.ne(-0.75, 2.5))
print(torch.ne(2.5, -3))
print(torch.ne(-0.75, 7))
print(torch.ne(2.5, complex(-0.5, 1.)))
print(torch.ne(-0.75, complex(1., 2.)))
print(torch.ne(complex(1., 2.), -0.75))
print(torch.ne(complex(-0.5, 1.), 2.5))
print(torch.ne(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.ne(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
True
True
True
True
True
True
True
True
True
True
True
True
True
True
