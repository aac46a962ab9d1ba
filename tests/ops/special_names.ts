x = torch.tensor([0.1, 0.5, 0.9])
y = torch.tensor([-7.5, -1.25, 0., 2.5, 12.], dtype=7)
o = torch.empty([0], dtype=7)
i = torch.tensor([0, 1, 2])
---
