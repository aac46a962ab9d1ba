print(torch.ge(2.5, -0.75))
print(torch.ge(-0.75, 2.5))
print(torch.ge(2.5, -3))
print(torch.ge(-0.75, 7))
print(torch.ge(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.ge(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
True
False
True
False
True
True
