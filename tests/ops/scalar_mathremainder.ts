print(torch.mathremainder(2.5, -0.75))
print(torch.mathremainder(-0.75, 2.5))
print(torch.mathremainder(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.mathremainder(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
0.25
-0.75
-0.5
0.25
