print(torch.Size([2, 3]), torch.numel(torch.ones([2])))
---
[2, 3] 2
