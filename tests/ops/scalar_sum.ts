print(torch.sum([complex(1., 2.), complex(-0.5, 1.)]))
print(torch.sum([complex(1., 2.), complex(-0.5, 1.)]))
---
0.5+3.j
0.5+3.j
