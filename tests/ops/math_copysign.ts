print(torch.copysign(7, -0.75))
print(torch.copysign(-3, 2.5))
print(torch.copysign(2.5, -3))
print(torch.copysign(-0.75, 7))
print(torch.copysign(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.copysign(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
-7.
3.
-2.5
0.75
-2.5
-7.
