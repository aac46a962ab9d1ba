x = torch.ones([2, 3, 4])
print(x.permute(2, 0, 1).shape, x.view(6, 4).shape, x.reshape(4, 6).shape, torch.zeros(2, 3).shape, torch.ones(2).shape, x.sum(0, 1).shape, x.expand(2, 3, 4).shape, x.repeat(1, 2, 1).shape, x.flip(0, 1).shape)
---
raises: Arguments for call are not valid.
