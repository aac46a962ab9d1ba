t = torch.zeros([2, 2])
print(t[..., ...])
---
raises: An index can only have a single ellipsis ('...')
