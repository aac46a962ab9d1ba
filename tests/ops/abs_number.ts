n = -3
print(abs(n), abs(-2.5), abs(complex(3., 4.)))
print(abs(torch.tensor(-0.1).item()))
---
3 2.5 5.
0.10000000149011612
