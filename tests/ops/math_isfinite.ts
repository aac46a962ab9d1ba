print(torch.isfinite(complex(1., 2.)))
print(torch.isfinite(complex(-0.5, 1.)))
---
True
True
