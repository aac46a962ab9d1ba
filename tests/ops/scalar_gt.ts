print(torch.gt(2.5, -0.75))
print(torch.gt(-0.75, 2.5))
print(torch.gt(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.gt(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
True
False
True
True
