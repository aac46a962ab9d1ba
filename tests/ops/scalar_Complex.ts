print(torch.Complex(torch.item(torch.tensor(2.5))))
print(torch.Complex(torch.item(torch.tensor(7))))
print(torch.Complex(7, False))
print(torch.Complex(-3, True))
print(torch.Complex(True, -3))
print(torch.Complex(False, 7))
print(torch.Complex(2.5, False))
print(torch.Complex(-0.75, True))
print(torch.Complex(7, -0.75))
print(torch.Complex(-3, 2.5))
print(torch.Complex(True, False))
print(torch.Complex(False, True))
print(torch.Complex(torch.tensor(3), -0.75))
print(torch.Complex(torch.tensor(2), 2.5))
print(torch.Complex(torch.tensor(3), -3))
print(torch.Complex(torch.tensor(2), 7))
print(torch.Complex(7, torch.tensor(2)))
print(torch.Complex(-3, torch.tensor(3)))
print(torch.Complex(torch.tensor(3), False))
print(torch.Complex(torch.tensor(2), True))
print(torch.Complex(True, torch.tensor(2)))
print(torch.Complex(False, torch.tensor(3)))
---
2.5+0.j
7.+0.j
7.+0.j
-3.+1.j
1.-3.j
0.+7.j
2.5+0.j
-0.75+1.j
7.-0.75j
-3.+2.5j
1.+0.j
0.+1.j
3.-0.75j
2.+2.5j
3.-3.j
2.+7.j
7.+2.j
-3.+3.j
3.+0.j
2.+1.j
1.+2.j
0.+3.j
