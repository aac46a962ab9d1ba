print(torch.asin(1), torch.asin(0.5), torch.asin(2.5))
---
1.5707963267948966 0.52359877559829893 nan
