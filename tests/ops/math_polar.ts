print(torch.polar(7, -0.75))
print(torch.polar(-3, 2.5))
print(torch.polar(2.5, -3))
print(torch.polar(-0.75, 7))
print(torch.polar(torch.item(torch.tensor(2.5)), torch.item(torch.tensor(-3))))
print(torch.polar(torch.item(torch.tensor(7)), torch.item(torch.tensor(-0.75))))
---
5.1218220821167462-4.7714713201633385j
2.4034308466408012-1.7954164323118698j
-2.4749812415011134-0.35280002014966805j
-0.56542669075747842-0.4927399490390918j
-2.4749812415011134-0.35280002014966805j
5.1218220821167462-4.7714713201633385j
