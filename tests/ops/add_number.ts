print(7 + 5, 2.5 + 4, 3 + 0.5, 9223372036854775807 + 9223372036854775807)
print(2 + 1j, 1.5 + complex(1., 2.))
x = torch.tensor(3).item()
y = torch.tensor(2.5).item()
print(x + y, x + x)
---
12 6.5 3.5 -2
2.+1.j 2.5+2.j
5.5 6
