print(torch.atan2(2.5, -0.75))
print(torch.atan2(-0.75, 2.5))
print(torch.atan2(7, -0.75))
print(torch.atan2(-3, 2.5))
print(torch.atan2(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.atan2(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
1.8622531212727638
-0.2914567944778671
1.6775319994440323
-0.87605805059819342
2.4468543773930902
1.6775319994440323
