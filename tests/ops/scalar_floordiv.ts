print(torch.floordiv(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.floordiv(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
-1.
-10.
