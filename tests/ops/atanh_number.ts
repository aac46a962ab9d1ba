print(torch.atanh(1), torch.atanh(0.5), torch.atanh(2.5))
---
inf 0.54930614433405478 -nan
