print(torch.remainder(7, -0.75))
print(torch.remainder(-3, 2.5))
print(torch.remainder(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.remainder(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
-0.5
2.
-0.5
-0.5
