print(torch.pad(torch.zeros([2, 3]), [1, 1], "reflect", 2.))
---
raises: Padding mode "reflect" doesn't take in value argument
