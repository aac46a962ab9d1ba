print(torch.normal(torch.zeros([3]), torch.tensor([-1., 0., 2.])))
---
raises: normal expects all elements of std >= 0.0
