x = torch.ones([2, 3])
print(x.size(), x.shape, x.size(0), x.dim(), x.ndim, x.numel(), x.sum().item(), x.t().shape, x.T.shape, x.view([3, 2]).shape, x.view(6).shape, x.reshape(-1).shape, x.permute(1, 0).shape, x.is_cuda, x.device, x.requires_grad, x.is_leaf, x.type(7).dtype)
---
[2, 3] [2, 3] 2 2 2 6 6. [3, 2] [3, 2] [3, 2] [6] [6] [3, 2] False cpu False True 7
