print(complex(1, 2), complex(1.5, 2), complex(True, 2.5), complex(torch.tensor(1), torch.tensor(2)), complex(1., torch.tensor(2.5)))
---
1.+2.j 1.5+2.j 1.+2.5j 1.+2.j 1.+2.5j
