print(torch.le(2.5, -0.75))
print(torch.le(-0.75, 2.5))
print(torch.le(2.5, -3))
print(torch.le(-0.75, 7))
print(torch.le(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.le(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
False
True
False
True
False
False
