print(torch.fmod(2.5, -0.75))
print(torch.fmod(-0.75, 2.5))
print(torch.fmod(7, -0.75))
print(torch.fmod(-3, 2.5))
print(torch.fmod(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.fmod(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
0.25
-0.75
0.25
-0.5
2.5
0.25
