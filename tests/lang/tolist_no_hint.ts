x = torch.tensor([1.])
l = x.tolist()
---
raises: Expected type hint for result of tolist()
