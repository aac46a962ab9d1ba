print(torch.eq(complex(1., 2.), complex(-0.5, 1.)))
print(torch.eq(complex(-0.5, 1.), complex(1., 2.)))
print(torch.eq(2.5, -3))
print(torch.eq(-0.75, 7))
print(torch.eq(2.5, complex(-0.5, 1.)))
print(torch.eq(-0.75, complex(1., 2.)))
print(torch.eq(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.eq(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
False
False
False
False
False
False
False
False
