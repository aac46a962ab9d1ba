print(torch.fmod(7, 3), torch.fmod(-7, 3), torch.fmod(7.5, 2), torch.fmod(7, 0))
---
1. -1. 1.5 -nan
