print(torch.lt(2.5, -0.75))
print(torch.lt(-0.75, 2.5))
print(torch.lt(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.lt(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
False
True
False
False
