x = torch.reshape(torch.arange(16.), [1, 1, 4, 4])
print(ops.torchvision.roi_align(x, torch.tensor([[1., 0., 0., 2., 2.]]), 1., 2, 2, 2, False))
---
raises: rois name image 1 of a batch of 1
