print(torch.mvlgamma(torch.ones([2]), 0))
---
raises: p has to be greater than or equal to 1
