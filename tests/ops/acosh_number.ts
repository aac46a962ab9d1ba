print(torch.acosh(2), torch.acosh(0))
---
1.3169578969248166 -nan
