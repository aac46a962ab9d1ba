print(torch.view(torch.tensor([1., 2.]), 3))
---
raises: shape '[3]' is invalid for input of size 2
