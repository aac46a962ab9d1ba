print(torch.acos(1), torch.acos(0.5), torch.acos(2.5))
---
0. 1.0471975511965979 nan
