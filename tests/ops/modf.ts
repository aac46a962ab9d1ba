print(torch.modf(2.75), torch.frexp(6.0), torch.ldexp(1.5, 3))
print(torch.polar(2, 0), torch.polar(1.5, 0.))
---
(0.75, 2.) (0.75, 3) 12.
2.+0.j 1.5+0.j
