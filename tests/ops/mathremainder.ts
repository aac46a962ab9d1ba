print(torch.mathremainder(7, 3), torch.mathremainder(8, 3), torch.mathremainder(7.5, 2), torch.mathremainder(-8, 3.))
---
1. -1. -0.5 1.
